import { expect, it } from 'vitest';
import { capital, fill, hundredths, inWords } from '../../../src/model/text/fill';

it('fills every gap by its name, also twice and with nothing', () => {
  expect(fill('{a} en {b}, {a}', { a: 'x', b: 0 })).toBe('x en 0, x');
  expect(fill('{a}.', { a: '' })).toBe('.');
  expect(fill('geen gat', {})).toBe('geen gat');
});

it('takes a value as it is, with gaps and signs of its own', () => {
  expect(fill('{a} {b}', { a: '{b} $& $1', b: 'x' })).toBe('{b} $& $1 x');
});

it('throws on a gap without a value, and names both', () => {
  expect(() => fill('Wijzig {group}', { name: 'x' })).toThrow("no value for {group} in 'Wijzig {group}'");
});

it('puts a list in words', () => {
  expect(inWords([], 'en')).toBe('');
  expect(inWords(['a'], 'en')).toBe('a');
  expect(inWords(['a', 'b'], 'en')).toBe('a en b');
  expect(inWords(['a', 'b', 'c'], 'en')).toBe('a, b en c');
});

it('writes hundredths with a true minus sign', () => {
  expect([0, 0.004, 0.5, 1, -0.25, -0.001].map(hundredths)).toEqual(['0', '0', '50', '100', '−25', '0']);
});

it('gives a text a capital', () => {
  expect(capital('de ander')).toBe('De ander');
  expect(capital('')).toBe('');
});
