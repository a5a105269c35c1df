import { describe, expect, it } from 'vitest';
import { losesAny } from '../../src/model/property';

describe('what is lost between two plain values', () => {
  it.each([
    ['nothing', { a: 1, b: [1, { c: 2 }] }, { a: 1, b: [1, { c: 2 }] }],
    ['what only differs', { a: 'x\u202e', n: 2 }, { a: 'x', n: 1 }],
    ['what is empty', { a: '', b: [], c: {}, d: null, e: '  ', f: { g: [] } }, {}],
    ['what came', {}, { a: 1 }],
  ])('is not %s', (_, before, after) => {
    expect(losesAny(before, after)).toBe(false);
  });

  it.each([
    ['a property', { a: 1, b: 2 }, { a: 1 }],
    ['a property within', { a: { b: { c: false } } }, { a: { b: {} } }],
    ['an entry of a list', { a: [1, 2] }, { a: [1] }],
    ['a list', { a: [1] }, { a: {} }],
    ['everything', { a: 0 }, undefined],
    ['a value that is no object', 3, undefined],
  ])('is %s', (_, before, after) => {
    expect(losesAny(before, after)).toBe(true);
  });
});
