import { afterEach, describe, expect, it, vi } from 'vitest';
import { eraseAllKept, eraseKept, keepScan, newScanId, readKept } from '../../src/browser/scanStore';

const KEPT = { id: 'one', record: { version: 1 } };
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
    expect(await keepScan(KEPT)).toBe(false);
    expect(await readKept()).toEqual([]);
  });

  it('does not say that anything was erased', async () => {
    without();
    expect(await eraseKept('one')).toBe(false);
    expect(await eraseAllKept()).toBe(false);
  });
});

it('gives every scan an id of its own', () => {
  const ids = Array.from({ length: 100 }, newScanId);
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[\w-]{16,}$/);
});
