import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthText, parseMonthText, parseNoticeText } from '../../src/islands/relatiescan/steps/monthText';
import { MONTH_COUNT, monthOf } from '../../src/model/calendar';

describe('a month', () => {
  it.each([
    ['9-2027', '2027-09'],
    ['09-2027', '2027-09'],
    ['09/2027', '2027-09'],
    ['09.2027', '2027-09'],
    ['9 2027', '2027-09'],
    [' 12-2027 ', '2027-12'],
    ['2027-09', '2027-09'],
    ['2027/9', '2027-09'],
    ['', undefined],
    ['   ', undefined],
  ])('typed as ‘%s’ is %s', (typed, month) => {
    expect(parseMonthText(typed)).toBe(month);
  });

  it.each([
    ...['13-2027', '0-2027', '00-2027', '2-27', '2027', '9', '09', '-', '--', '/2027', '9-'],
    ...['1-9-2027', '2027-09-01', 'september 2027', '9-1999', '9-2101', '009-2027', '-9-2027', '9-20270'],
  ])('is not ‘%s’', (typed) => {
    expect(parseMonthText(typed)).toBe('invalid');
  });

  it('is shown as it may be typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MONTH_COUNT - 1 }), (number) => {
        expect(parseMonthText(monthText(monthOf(number)))).toBe(monthOf(number));
      }),
      { numRuns: 200 },
    );
    expect(monthText(undefined)).toBe('');
    expect(monthText('2027-09')).toBe('09-2027');
  });

  it('never throws on what is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0129-/. x') }), (typed) => {
        const month = parseMonthText(typed);
        if (month !== undefined && month !== 'invalid') expect(month).toMatch(/^\d{4}-\d\d$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a notice period', () => {
  it.each([
    ['0', 0],
    ['6', 6],
    [' 06 ', 6],
    ['24', 24],
    ['', undefined],
    [' ', undefined],
    ['25', 'invalid'],
    ['-1', 'invalid'],
    ['1.5', 'invalid'],
    ['zes', 'invalid'],
    ['1e1', 'invalid'],
    ['006', 'invalid'],
  ])('typed as ‘%s’ is %s', (typed, months) => {
    expect(parseNoticeText(typed)).toBe(months);
  });
});
