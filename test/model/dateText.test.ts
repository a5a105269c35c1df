import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { months } from '../../src/i18n/nl/months';
import { DAY_COUNT, MONTH_COUNT, dayOf, monthOf } from '../../src/model/calendar';
import { dateText, parseDateText } from '../../src/model/dateText';
import { parseIncidentDate } from '../../src/model/datedIncident';
import { RUNS } from './arbitraries';

const parse = (text: string) => parseDateText(text, months);

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
  ])('reads ‘%s’ as March 2025', (text) => expect(parse(text)).toBe('2025-03'));

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
  ])('reads ‘%s’ as 14 March 2025', (text) => expect(parse(text)).toBe('2025-03-14'));

  it('reads a day in one digit', () => {
    expect(parse('1-mrt-25')).toBe('2025-03-01');
    expect(parse('2025-3-1')).toBe('2025-03-01');
    expect(parse('1-3-2025')).toBe('2025-03-01');
  });

  it('knows every month by its full name, its short name, and its first letters', () => {
    for (const [index, name] of months.full.entries()) {
      const month = monthOf(300 + index);
      expect(parse(`${name} 2025`)).toBe(month);
      expect(parse(`${months.short[index]} 2025`)).toBe(month);
      expect(parse(`${name.slice(0, 3)}-25`)).toBe(month);
      expect(parse(`9-${name.slice(0, 4)}-25`)).toBe(`${month}-09`);
    }
    expect(parse('sept. 2025')).toBe('2025-09');
  });

  it('leaves a cut-off name alone that may be two months', () => {
    const names = { full: ['julimaand', 'julitijd', 'mé'], short: ['a', 'b', 'c'] };
    expect(parseDateText('juli 2025', names)).toBe('invalid');
    expect(parseDateText('julim 2025', names)).toBe('2025-01');
    expect(parseDateText('julit 2025', names)).toBe('2025-02');
    expect(parseDateText('me 2025', names)).toBe('2025-03');
    expect(parseDateText('b 2025', names)).toBe('2025-02');
  });

  it.each(['', '  ', '\t', '\u00a0'])('reads ‘%s’ as nothing', (text) => expect(parse(text)).toBeUndefined());

  it.each([
    ...['2025', 'maart', '3-25', '25-03', '2025-25', '13-2025', '0-2025', '00-2025', '3-1999', '3-2101'],
    ...[
      '30-2-2025',
      '29-2-2025',
      '31-4-25',
      '0-3-2025',
      '14-13-2025',
      '2025-13-01',
      '2025-02-30',
      '14-3-1999',
    ],
    ...['ma 2025', 'maarts 2025', 'march 2025', '2025 maart', 'maart 14 2025', '2025-maart-14', 'maart-125'],
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
    ...['14-3-2025 0:00', 'vrijdag 14 maart 2025', '45730', '3,2025', '1e3-2025', 'x', 'mrt 5', 'mrt 2025 x'],
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
  ])('does not guess at ‘%s’', (text) => expect(parse(text)).toBe('invalid'));

  it('gives a date or says that it is none, whatever is typed', () => {
    const pieces = fc.constantFrom('14', '3', '2025', '25', 'mrt', 'mei', '-', '/', '.', ' ', 'é', '0', '\n');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          const date = parse(text);
          if (date !== undefined && date !== 'invalid') expect(parseIncidentDate(date)).toBe(date);
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
        expect(parse(dateText(any))).toBe(any);
      }),
      { numRuns: RUNS },
    );
  });
});
