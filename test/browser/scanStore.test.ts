import { afterEach, describe, expect, it, vi } from 'vitest';
import { eraseAllKept, eraseKept, keepRecord, readKept } from '../../src/browser/scanStore';

afterEach(() => vi.unstubAllGlobals());

/** A database that opens with an error, as in a private window. */
const failing = {
  open: () => {
    const request = Object.assign(new EventTarget(), {
      error: new DOMException('denied', 'InvalidStateError'),
    });
    queueMicrotask(() => request.dispatchEvent(new Event('error')));
    return request;
  },
};
/** A browser that refuses the very question. */
const refusing = {
  open: () => {
    throw new DOMException('refused', 'SecurityError');
  },
};

describe.each([
  ['is absent', undefined],
  ['does not open', failing],
  ['is refused', refusing],
])('when storage %s', (_, indexedDB) => {
  const without = () => {
    vi.stubGlobal('indexedDB', indexedDB);
    vi.stubGlobal('IDBRequest', EventTarget);
  };

  it('keeps nothing and says so', async () => {
    without();
    expect(await keepRecord({ version: 1 })).toBeUndefined();
    expect(await readKept()).toEqual([]);
  });

  it('does not say that anything was erased', async () => {
    without();
    expect(await eraseKept('one')).toBe(false);
    expect(await eraseAllKept()).toBe(false);
  });
});
