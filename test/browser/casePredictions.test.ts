import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readPrediction, watchPrediction, writePrediction } from '../../src/browser/casePredictions';

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

it('keeps the placements of each case apart, in this tab only', () => {
  expect(readPrediction('green')).toBeUndefined();
  expect(writePrediction('green', { client: { why: 'x' } })).toBe(true);
  expect(readPrediction('green')).toEqual({ client: { why: 'x' } });
  expect(readPrediction('ict')).toBeUndefined();
  expect(localStorage.length).toBe(0);
});

it.each(['', '{', 'null', 'undefined'])('takes damaged text for none: %s', (text) => {
  sessionStorage.setItem('casus:green', text);
  expect(readPrediction('green')).toBeUndefined();
});

it('tells who watches, also without storage, until they stop', () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: denied, setItem: denied });
  const seen: unknown[] = [];
  const stop = watchPrediction('green', (value) => seen.push(value));
  expect(writePrediction('green', 1)).toBe(false);
  stop();
  writePrediction('green', 2);
  expect(seen).toEqual([undefined, 1]);
});
