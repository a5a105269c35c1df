import { expect, it } from 'vitest';
import { numberText } from '../../src/islands/numberText';

it('writes a number as the language does, without a space in its thousands', () => {
  expect([numberText('nl', 1234.56, 1), numberText('nl', 70, 2), numberText('nl', 0.25, 2)]).toEqual([
    ...['1234,6', '70', '0,25'],
  ]);
  expect(numberText('en', 1234.56, 1)).toBe('1234.6');
});
