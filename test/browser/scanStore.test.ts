import { afterEach, describe, expect, it, vi } from 'vitest';
import { eraseAllKept, eraseKept, keepRecord, readKept, restoreRecord } from '../../src/browser/scanStore';

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

const DENIED = { ok: false, problem: 'denied' };

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
    expect(await keepRecord({ version: 1 })).toEqual(DENIED);
    expect(await restoreRecord({ version: 1 }, { id: 'one', savedAt: '' })).toEqual(DENIED);
    expect(await readKept()).toEqual(DENIED);
  });

  it('does not say that anything was erased', async () => {
    without();
    expect(await eraseKept('one')).toEqual(DENIED);
    expect(await eraseAllKept()).toEqual(DENIED);
  });
});

it.each([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['InvalidStateError', 'denied'],
])('tells a %s as %s', async (name, problem) => {
  vi.stubGlobal('IDBRequest', EventTarget);
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', name);
    },
  });
  expect(await keepRecord({ version: 1 })).toEqual({ ok: false, problem });
});

it('says at once that another window has the database', async () => {
  const request = Object.assign(new EventTarget(), { error: null, result: { close: vi.fn() } });
  vi.stubGlobal('IDBRequest', EventTarget);
  vi.stubGlobal('indexedDB', { open: () => request });
  const reading = readKept();
  request.dispatchEvent(new Event('blocked'));
  expect(await reading).toEqual({ ok: false, problem: 'blocked' });
});
