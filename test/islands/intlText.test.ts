import { expect, it } from 'vitest';
import { dateFormat, numberText } from '../../src/islands/intlText';

it('writes a number as the language does, without a space in its thousands', () => {
  expect([numberText('nl', 1234.56, 1), numberText('nl', 70, 2), numberText('nl', 0.25, 2)]).toEqual([
    ...['1234,6', '70', '0,25'],
  ]);
  expect(numberText('en', 1234.56, 1)).toBe('1234.6');
});

it('makes a format once for each language and form', () => {
  const options = { month: 'long', timeZone: 'UTC' } as const;
  expect(dateFormat('nl', options)).toBe(dateFormat('nl', { ...options }));
  expect(dateFormat('en', options)).not.toBe(dateFormat('nl', options));
  expect(dateFormat('nl', { ...options, year: 'numeric' }).format(0)).toBe('januari 1970');
});
