import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cleanTyped, foldText, isBlank, isCutOff } from '../../../src/model/text/freeText';
import { RUNS } from '../arbitraries';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\v', '\uFFFE', '\u202E', '\ud800', '😀', 'é') }),
);

describe('a text of the reader', () => {
  it('keeps words apart that a tab or a line parted', () => {
    expect(cleanText('een\ttwee\vdrie\fvier\r\nvijf\u2029zes', 80)).toBe('een twee drie vier vijf zes');
  });

  it('loses what no file of XML can hold, whatever was pasted', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(text, 80)).not.toMatch(/[\p{Cc}\uFFFE\uFFFF\p{Cs}]/u);
        expect(cleanTyped(text, 80)).not.toMatch(/[\p{Cc}\uFFFE\uFFFF\p{Cs}]/u);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps a space at its end while it is typed, and not for good', () => {
    expect([cleanTyped('a ', 80), cleanText('a ', 80)]).toEqual(['a ', 'a']);
  });

  it('holds so many characters, none of them split, and says when more were there', () => {
    expect(cleanTyped('😀😀😀', 2)).toBe('😀😀');
    expect([isCutOff('abc', 3), isCutOff('abcd', 3), isCutOff(' abc\u202E ', 3)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is clean after one time', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 40 }), (text, most) => {
        for (const clean of [cleanText, cleanTyped])
          expect(clean(clean(text, most), most)).toBe(clean(text, most));
        expect(Array.from(cleanText(text, most)).length).toBeLessThanOrEqual(most);
      }),
      { numRuns: RUNS },
    );
  });

  it('is blank when there is nothing to be seen', () => {
    expect(['', ' \u00a0', '\u200b\u00ad\ufeff', '\u2060 '].map(isBlank)).toEqual([true, true, true, true]);
    expect(['a', '\u200b-', '0'].map(isBlank)).toEqual([false, false, false]);
  });
});

describe('foldText', () => {
  it.each([
    [' Één Notitie\t', 'een notitie'],
    ['Op\u00adgelost\u200b op', 'opgelost op'],
    ['Opgelost\u00a0\u202fop', 'opgelost op'],
    ['a\u2011b\u2013c\u2212d\uFF0De', 'a-b-c-d-e'],
    ['ＤＡＴＵＭ １２', 'datum 12'],
  ])('of %j is %j', (text, folded) => expect(foldText(text)).toBe(folded));
});
