import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eraseSession, readSession, writeSession } from '../../src/browser/scanSession';

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

it('gives back what was written, and nothing once erased', () => {
  const value = { draft: { answers: { A1: 3 } }, step: 'group:social' };
  expect(readSession()).toBeUndefined();
  expect(writeSession(value)).toBe(true);
  expect(readSession()).toEqual(value);
  eraseSession();
  expect(readSession()).toBeUndefined();
  expect(sessionStorage.length).toBe(0);
});

it('writes to this tab only', () => {
  writeSession({ a: 1 });
  expect(localStorage.length).toBe(0);
});

it.each(['', '{', 'null', 'undefined', '{"draft":'])('takes damaged text for no session: %s', (text) => {
  writeSession({});
  sessionStorage.setItem(sessionStorage.key(0) ?? '', text);
  expect(readSession()).toBeUndefined();
});

it('says that a full storage does not hold it', () => {
  const setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('sessionStorage', { setItem });
  expect(writeSession({ a: 1 })).toBe(false);
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
  expect(readSession()).toBeUndefined();
  expect(writeSession({ a: 1 })).toBe(false);
  expect(eraseSession).not.toThrow();
});
