import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText, parseNumberText } from '../../../src/model/text/numberText';
import { accepted, refused } from '../../../src/model/parsed';
import { RUNS } from '../arbitraries';

describe('parseNumberText', () => {
  it.each([
    ['6', 6],
    [' 06 ', 6],
    ['70,5', 70.5],
    ['70.5', 70.5],
    ['+3', 3],
    ['-2,0', -2],
    ['−2.00', -2],
    ['–2', -2],
    ['\u20112', -2],
    ['２', 2],
    ['\u200b2\u00ad', 2],
    ['-0', 0],
    ['123456789', 123_456_789],
    ['', undefined],
    ['\u00a0', undefined],
  ])('reads ‘%s’ as %s', (text, number) => expect(parseNumberText(text)).toEqual(accepted(number)));

  it.each([
    ...['x', '1e1', '1,', ',5', '1,2,3', '1.000,5', '--2', '- 2', '2-', '2x', '٣', 'Infinity', '0x1', '-'],
    ...['1234567890', '1,1234567890', '0'.repeat(30)],
  ])('does not guess at ‘%s’', (text) => expect(parseNumberText(text)).toEqual(refused('not-a-number')));

  it('gives a finite number or none, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0129.,+-− ') })),
        (text) => {
          const number = parseNumberText(text);
          if (number.ok && number.value !== undefined) expect(Number.isFinite(number.value)).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

it('writes a number as the language does, without a space in its thousands', () => {
  expect([numberText('nl', 1234.56, 1), numberText('nl', 70, 2), numberText('nl', 0.25, 2)]).toEqual([
    ...['1234,6', '70', '0,25'],
  ]);
  expect(numberText('en', 1234.56, 1)).toBe('1234.6');
});
