import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eraseTab, readTab, writeTab } from '../../src/browser/tabStorage';

const KEY = 'relatiescan';

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

it('gives back what was written, and nothing once erased', () => {
  const value = { draft: { answers: { A1: 3 } }, step: 'group:social' };
  expect(readTab(KEY)).toBeUndefined();
  expect(writeTab(KEY, value)).toBe(true);
  expect(readTab(KEY)).toEqual(value);
  eraseTab(KEY);
  expect(readTab(KEY)).toBeUndefined();
  expect(sessionStorage.length).toBe(0);
});

it('writes to this tab only', () => {
  writeTab(KEY, { a: 1 });
  expect(localStorage.length).toBe(0);
});

it.each(['', '{', 'null', 'undefined', '{"draft":'])('takes damaged text for no session: %s', (text) => {
  writeTab(KEY, {});
  sessionStorage.setItem(sessionStorage.key(0) ?? '', text);
  expect(readTab(KEY)).toBeUndefined();
});

it('says that a full storage does not hold it', () => {
  const setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('sessionStorage', { setItem });
  expect(writeTab(KEY, { a: 1 })).toBe(false);
});

it('goes on without storage', () => {
  const denied = new Proxy(
    {},
    {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    },
  );
  vi.stubGlobal('sessionStorage', denied);
  expect(readTab(KEY)).toBeUndefined();
  expect(writeTab(KEY, { a: 1 })).toBe(false);
  expect(() => eraseTab(KEY)).not.toThrow();
});
