import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { months } from '../../src/i18n/nl/numbers';
import { monthText, parseNoticeText } from '../../src/islands/relatiescan/steps/monthText';
import { MONTH_COUNT, monthOf } from '../../src/model/time/calendar';
import { parseMonthText } from '../../src/model/time/dateText';
import { accepted, refused } from '../../src/model/parsed';

describe('a month', () => {
  it('is shown as it may be typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MONTH_COUNT - 1 }), (number) => {
        const shown = monthText(monthOf(number));
        expect(parseMonthText(shown, months, 2026)).toEqual(accepted(monthOf(number)));
      }),
      { numRuns: 200 },
    );
    expect(monthText(undefined)).toBe('');
    expect(monthText('2027-09')).toBe('09-2027');
  });
});

describe('a notice period', () => {
  it.each([
    ['0', 0],
    ['6', 6],
    [' 06 ', 6],
    ['6,0', 6],
    ['24', 24],
    ['', undefined],
    [' ', undefined],
  ])('typed as ‘%s’ is %s', (typed, notice) => {
    expect(parseNoticeText(typed)).toEqual(accepted(notice));
  });

  it.each([
    ['25', 'out-of-range'],
    ['-1', 'out-of-range'],
    ['1.5', 'out-of-range'],
    ['zes', 'not-a-number'],
    ['1e1', 'not-a-number'],
  ])('is not ‘%s’: %s', (typed, problem) => expect(parseNoticeText(typed)).toEqual(refused(problem)));
});
