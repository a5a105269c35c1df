import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales';
import { localize } from '../../src/i18n/localize';

const [locale] = LOCALES;
const text = (word: string) => Object.fromEntries(LOCALES.map((one) => [one, `${word} (${one})`]));

it('takes one language out at any depth, in objects and lists', () => {
  const data = { a: text('a'), list: [text('b'), { deep: { er: [[text('c')]] } }] };
  expect(localize(data, locale)).toEqual({
    a: `a (${locale})`,
    list: [`b (${locale})`, { deep: { er: [[`c (${locale})`]] } }],
  });
});

it('is the text itself for a text', () => {
  expect(localize(text('a'), locale)).toBe(`a (${locale})`);
});

it('leaves alone what is no text', () => {
  const data = { id: 'A1', count: 3, none: null, nothing: undefined, empty: {}, list: [], flag: false };
  expect(localize(data, locale)).toEqual(data);
});

it('takes an object with more than languages for no text', () => {
  expect(localize({ ...text('a'), id: 'x' }, locale)).toEqual({ ...text('a'), id: 'x' });
});

it('does not change what it is given', () => {
  const data = { a: text('a'), list: [text('b')] };
  const before = structuredClone(data);
  localize(data, locale);
  expect(data).toEqual(before);
});

it('finds the way back from any value in which words were put', () => {
  const plain = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.integer(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^k\w{0,3}$/), tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  const inAllLanguages = (value: unknown): unknown => {
    if (typeof value === 'string') return Object.fromEntries(LOCALES.map((one) => [one, value]));
    if (Array.isArray(value)) return value.map(inAllLanguages);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inAllLanguages(entry)]));
  };
  fc.assert(
    fc.property(plain, (value) => {
      expect(localize(inAllLanguages(value), locale)).toEqual(value);
    }),
    { numRuns: 200 },
  );
});
