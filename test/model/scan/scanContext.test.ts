import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAY_COUNT,
  MONTH_COUNT,
  dayNumber,
  dayOf,
  monthNumber,
  monthOf,
  parseDay,
  parseMonth,
} from '../../../src/model/time/calendar';
import { parseScanContext } from '../../../src/model/scan/scanContext';
import { parseText } from '../../../src/model/text/freeText';
import { accepted, refused } from '../../../src/model/parsed';
import { RUNS } from '../arbitraries';

const CONTEXT = {
  role: 'client',
  service: 'Catering',
  nickname: 'De buren',
  level: 'tactical',
  date: '2026-03-01',
  choice: 'limits',
  contractEnd: '2027-12',
  noticeMonths: 6,
  tender: 'yes',
  problem: 'yes',
  point: 'Te laat',
  incidentKinds: ['interpersonal', 'external'],
  otherKnows: 'unknown',
};

describe('parseScanContext', () => {
  it('keeps a whole context, and nothing else', () => {
    expect(parseScanContext({ ...CONTEXT, extra: 1 })).toEqual(CONTEXT);
  });

  it.each([{ role: 'boss' }, { role: undefined }, { date: '2026-02-30' }, { date: undefined }])(
    'needs a role and a real date: %o',
    (change) => expect(parseScanContext({ ...CONTEXT, ...change })).toBeUndefined(),
  );

  it.each([
    { level: 'high' },
    { contractEnd: '2027-13' },
    { noticeMonths: 25 },
    { noticeMonths: -1 },
    { noticeMonths: 1.5 },
    { noticeMonths: '3' },
    { tender: true },
    { problem: 'maybe' },
    { choice: true },
    { otherKnows: 'maybe' },
    { point: [] },
    { incidentKinds: 'external' },
    { incidentKinds: ['war'] },
    { service: 7 },
    { nickname: ' \u0000 ' },
  ])('drops what it cannot use: %o', (change) => {
    const [name = ''] = Object.keys(change);
    expect(parseScanContext({ ...CONTEXT, ...change })).toEqual(
      Object.fromEntries(Object.entries(CONTEXT).filter(([key]) => key !== name)),
    );
  });

  it.each([0, 24])('takes a notice of %i months', (noticeMonths) => {
    expect(parseScanContext({ ...CONTEXT, noticeMonths })?.noticeMonths).toBe(noticeMonths);
  });

  it('keeps each kind of incident once, in order', () => {
    const incidentKinds = ['external', 'business', 'external', 'x'];
    expect(parseScanContext({ ...CONTEXT, incidentKinds })?.incidentKinds).toEqual(['business', 'external']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseScanContext(value);
        parseScanContext({
          ...CONTEXT,
          level: value,
          noticeMonths: value,
          incidentKinds: value,
          service: value,
        });
        parseScanContext({ role: value, date: value, contractEnd: value });
      }),
      { numRuns: RUNS },
    );
  });
});

describe('parseText', () => {
  it('removes control and bidi characters', () => {
    expect(parseText(' a\u202Eb\u0007c\u2028d\u2066e\u200Ff\ud800 ')).toBe('abc def');
    expect(parseText('één 👩‍💻')).toBe('één 👩‍💻');
  });

  it('keeps at most 80 characters and splits none', () => {
    expect(parseText('x'.repeat(81))).toBe('x'.repeat(80));
    expect(parseText('😀'.repeat(81))).toBe('😀'.repeat(80));
    expect(parseText(`${'x'.repeat(79)}  y`)).toBe('x'.repeat(79));
  });

  it('gives undefined when nothing is left', () => {
    expect([parseText(''), parseText('\t\n'), parseText(3), parseText(undefined)]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('is done after one time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = parseText(text);
        expect(parseText(once)).toBe(once);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('calendar', () => {
  it.each(['2000-01-01', '2024-02-29', '2026-12-31', '2100-12-31'])('%s is a day', (day) => {
    expect(parseDay(day)).toEqual(accepted(day));
  });

  it.each([
    '1999-12-31',
    '2101-01-01',
    '2023-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '2026-01-01T00:00',
    'x2026-01-01',
    '0000-00-00',
    '9999-99-99',
    '',
    20260101,
    null,
  ])('%o is no day', (value) => expect(parseDay(value).ok).toBe(false));

  it.each(['2000-01', '2026-10', '2100-12'])('%s is a month', (month) =>
    expect(parseMonth(month)).toEqual(accepted(month)),
  );

  it.each([
    '1999-12',
    '2101-01',
    '2026-00',
    '2026-13',
    '2026-1',
    '2026-01-01',
    'x2026-01',
    202601,
    undefined,
  ])('%o is no month', (value) => expect(parseMonth(value).ok).toBe(false));

  it('says why not', () => {
    expect(['2026-02-30', '1999-12-31', '2101-01-01', 'x', 20260101].map(parseDay)).toEqual(
      ['no-such-day', 'too-early', 'too-late', 'not-a-date', 'not-a-date'].map(refused),
    );
    expect(['1999-12', '2101-01', '2026-13'].map(parseMonth)).toEqual(
      ['too-early', 'too-late', 'not-a-date'].map(refused),
    );
  });

  it('numbers every day and month', () => {
    expect(DAY_COUNT).toBe(36890);
    expect(MONTH_COUNT).toBe(1212);
    for (let number = 0; number < DAY_COUNT; number += 1) {
      if (dayNumber(dayOf(number)) !== number) throw new Error(`day ${number}`);
    }
    for (let number = 0; number < MONTH_COUNT; number += 1) {
      expect(monthNumber(monthOf(number))).toBe(number);
      expect(parseMonth(monthOf(number))).toEqual(accepted(monthOf(number)));
    }
    expect([dayOf(0), dayOf(59), monthOf(0), monthOf(315)]).toEqual([
      '2000-01-01',
      '2000-02-29',
      '2000-01',
      '2026-04',
    ]);
    expect(monthNumber('2026-04-30')).toBe(315);
  });
});
