import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { months } from '../../../src/i18n/nl/numbers';
import { DAY_COUNT, MONTH_COUNT, dayOf, monthOf } from '../../../src/model/time/calendar';
import { dateText, parseDateText, parseMonthText } from '../../../src/model/time/dateText';
import type { MonthNames } from '../../../src/model/time/dateText';
import { parseIncidentDate } from '../../../src/model/line/datedIncident';
import { accepted, refused, valueOf } from '../../../src/model/parsed';
import { RUNS } from '../arbitraries';

/** The year in which the texts are read. */
const YEAR = 2026;
const read = (text: string, names: MonthNames = months) => parseDateText(text, names, YEAR);
const dateIn = (text: string, names: MonthNames = months) => valueOf(read(text, names));
const problemIn = (text: string) => {
  const date = read(text);
  return date.ok ? undefined : date.problem;
};

describe('parseDateText', () => {
  it.each([
    ...['3-2025', '03-2025', '03/2025', '3.2025', '3 2025', '2025-03', '2025/3', ' 2025.3 '],
    ...[
      'mrt 2025',
      'Mrt. 2025',
      'mrt-25',
      'mrt-2025',
      'maart 2025',
      'MAART 2025',
      'maart\u00a02025',
      'maart-25',
    ],
    ...['March 2025', 'Mar-25', 'mar 2025', '2025-mrt', '2025 maart', 'mrt ’25', "maart '25"],
    ...['3\u20112025', '3\u22122025', '03\u20132\u00ad025', '\u200b3-2025\ufeff', '３－２０２５'],
  ])('reads ‘%s’ as March 2025', (text) => expect(dateIn(text)).toBe('2025-03'));

  it.each([
    ...[
      '14-3-2025',
      '14-03-2025',
      '14/3/2025',
      '14.3.2025',
      '14 3 2025',
      '14-3-25',
      '14-03-25',
      '2025-03-14',
    ],
    ...['2025/3/14', '14 maart 2025', '14 mrt. 2025', '14-mrt-25', '14-mrt-2025', ' 14 Maart 25 '],
    ...[
      '14-3-2025 00:00',
      '14-3-2025 0:00:00',
      '14-03-2025 23:59:59.999',
      '2025-03-14T09:30',
      '14-3-2025, 09:30 uur',
    ],
    ...['2025-03-14 00:00:00', '2025-03-14T00:00:00.000Z', '14-3-2025 12:00 PM'],
    ...[
      'vrijdag 14 maart 2025',
      'vr 14-3-2025',
      'Friday, 14 March 2025',
      'Fri 14 Mar 2025',
      'vrijdag, 14 maart 2025',
    ],
    ...['March 14, 2025', 'Mar 14 2025', 'maart 14 2025', '2025-maart-14', '2025 Mar 14', '14 March, 2025'],
    ...[
      '14\u20113\u20112025',
      '14\u00a0maart\u202f2025',
      '1\u200b4-3-2025',
      '14-maa\u00adrt-2025',
      '14—3—2025',
    ],
  ])('reads ‘%s’ as 14 March 2025', (text) => expect(dateIn(text)).toBe('2025-03-14'));

  it('reads a day in one digit', () => {
    expect(dateIn('1-mrt-25')).toBe('2025-03-01');
    expect(dateIn('2025-3-1')).toBe('2025-03-01');
    expect(dateIn('1-3-2025')).toBe('2025-03-01');
  });

  it('knows every month by its full name, its short name, and its first letters', () => {
    for (const [index, name] of months.full.entries()) {
      const month = monthOf(300 + index);
      expect(dateIn(`${name} 2025`)).toBe(month);
      expect(dateIn(`${months.short[index]} 2025`)).toBe(month);
      expect(dateIn(`${name.slice(0, 3)}-25`)).toBe(month);
      expect(dateIn(`9-${name.slice(0, 4)}-25`)).toBe(`${month}-09`);
    }
    expect(dateIn('sept. 2025')).toBe('2025-09');
  });

  it('leaves a cut-off name alone that may be two months', () => {
    const names = { full: ['herfstdag', 'herfsttijd', 'mé'], short: ['a', 'b', 'c'] };
    expect(read('herfst 2025', names)).toEqual(refused('not-a-date'));
    expect(dateIn('herfstd 2025', names)).toBe('2025-01');
    expect(dateIn('herfstt 2025', names)).toBe('2025-02');
    expect(dateIn('me 2025', names)).toBe('2025-03');
    expect(dateIn('b 2025', names)).toBe('2025-02');
  });

  it.each(['', '  ', '\t', '\u00a0', '\u200b'])('reads ‘%s’ as nothing', (text) =>
    expect(read(text)).toEqual(accepted(undefined)),
  );

  it.each([
    ...[
      '2025',
      'maart',
      '3-25',
      '25-03',
      '2025-25',
      '13-2025',
      '0-2025',
      '00-2025',
      '14-13-2025',
      '2025-13-01',
    ],
    ...[
      'ma 2025',
      'maarts 2025',
      'maart-125',
      'vrijdag',
      'vrijdag 2025',
      'vrijdag maart 14',
      'medio maart 2025',
    ],
    ...[
      '-',
      '--',
      '3-',
      '-3-2025',
      '3-2025-',
      '003-2025',
      '14-003-2025',
      '014-3-2025',
      '14-3-02025',
      '3-20255',
    ],
    ...[
      '45730',
      '3,2025',
      '1e3-2025',
      'x',
      'mrt 5',
      'mrt 2025 x',
      '14-3-2025 24:00',
      '14-3-2025 9:60',
      '09:30',
    ],
    ...['2025-03-13T23:00:00.000Z', '2025-03-14T00:00+01:00', `14-3-2025${' x'.repeat(40)}`, '٣-٢٠٢٥'],
    ...[
      'x3-2025',
      '3x-2025',
      '14-3-2025x',
      'x14-3-2025',
      '14-3-5',
      '14-3-125',
      '14--mrt',
      'mrt 025',
      '14-3-x25',
    ],
  ])('does not guess at ‘%s’', (text) => expect(problemIn(text)).toBe('not-a-date'));

  it.each([
    ['1-1-1999', 'too-early'],
    ['3-1999', 'too-early'],
    ['14-3-0025', 'too-early'],
    ['3-2101', 'too-late'],
    ['31 december 9999', 'too-late'],
    ['30-2-2025', 'no-such-day'],
    ['29-2-2025', 'no-such-day'],
    ['31-4-25', 'no-such-day'],
    ['0-3-2025', 'no-such-day'],
    ['2025-02-30', 'no-such-day'],
    ['14-3-37', 'unsure-century'],
    ['14-3-99', 'unsure-century'],
    ['mrt-50', 'unsure-century'],
  ])('says of ‘%s’: %s', (text, problem) => expect(problemIn(text)).toBe(problem));

  it('takes two digits for a year up to ten years ahead', () => {
    expect([dateIn('14-3-36'), dateIn('mrt-36'), dateIn('14-3-00')]).toEqual([
      ...['2036-03-14', '2036-03', '2000-03-14'],
    ]);
    expect(dateIn('14-3-2037')).toBe('2037-03-14');
  });

  it('gives a date or says that it is none, whatever is typed', () => {
    const pieces = fc.constantFrom(
      ...[
        '14',
        '3',
        '2025',
        '25',
        'mrt',
        'may',
        '-',
        '/',
        '.',
        ' ',
        'é',
        '0',
        '\n',
        '00:00',
        'T',
        'vr',
        ', ',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          const date = dateIn(text);
          if (date !== undefined) expect(parseIncidentDate(date)).toEqual(accepted(date));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('dateText', () => {
  it('writes a month and a day', () => {
    expect([dateText('2025-03'), dateText('2025-03-14')]).toEqual(['03-2025', '14-03-2025']);
  });

  it('is read back', () => {
    const date = fc.oneof(
      fc.integer({ min: 0, max: DAY_COUNT - 1 }).map(dayOf),
      fc.integer({ min: 0, max: MONTH_COUNT - 1 }).map(monthOf),
    );
    fc.assert(
      fc.property(date, (any) => {
        expect(dateIn(dateText(any))).toBe(any);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('parseMonthText', () => {
  const monthIn = (text: string) => parseMonthText(text, months, YEAR);

  it.each([
    ...['9-2027', '09-2027', '09/2027', '09.2027', '9 2027', ' 09-2027 ', '2027-09', '2027/9', 'sep 2027'],
    ...['september 2027', 'Sept. 2027', '30-9-2027', '1 september 2027', '2027-09-30', '30-9-27', 'sep-27'],
  ])('reads ‘%s’ as September 2027', (text) => expect(monthIn(text)).toEqual(accepted('2027-09')));

  it.each([
    ['', accepted(undefined)],
    ['abc', refused('not-a-date')],
    ['13-2027', refused('not-a-date')],
    ['31-9-2027', refused('no-such-day')],
    ['12-1999', refused('too-early')],
    ['12-2101', refused('too-late')],
    ['31-12-99', refused('unsure-century')],
  ])('reads ‘%s’ as %o', (text, month) => expect(monthIn(text)).toEqual(month));
});
