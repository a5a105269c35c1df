import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_COUNT, MONTH_COUNT, dayOf, monthOf } from '../../../src/model/time/calendar';
import {
  cleanNote,
  compareDates,
  dateAfter,
  liesBefore,
  monthsBetween,
  parseDatedIncident,
  parseIncidentDate,
  sameIncident,
} from '../../../src/model/line/datedIncident';
import { foldText } from '../../../src/model/text/freeText';
import { accepted, refused, valueOf } from '../../../src/model/parsed';
import { datedIncident, RUNS } from '../arbitraries';

const INCIDENT = {
  id: 'a-1_B',
  date: '2025-03-14',
  kind: 'business',
  sign: -1,
  weight: 2,
  hits: 'both',
  solvedOn: '2025-05',
  note: 'Te laat geleverd',
} as const;
const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(INCIDENT).filter(([name]) => !names.includes(name)));

const aDay = fc.integer({ min: 0, max: DAY_COUNT - 1 }).map(dayOf);
const aMonth = fc.integer({ min: 0, max: MONTH_COUNT - 1 }).map(monthOf);

describe('the date of an incident', () => {
  it('is a month or a day', () => {
    expect(['2025-03', '2024-02-29'].map(parseIncidentDate)).toEqual(['2025-03', '2024-02-29'].map(accepted));
  });

  it.each(['2025', '2025-13', '2025-02-29', '1999-12', '03-2025', '', 202503, null, undefined])(
    'is not %o',
    (value) => expect(parseIncidentDate(value).ok).toBe(false),
  );

  it('sorts by time, a month before its first day', () => {
    const dates = ['2025-03-14', '2025-04', '2025-03', '2024-12-31', '2025-03-01', '2025-03'];
    expect(dates.toSorted(compareDates)).toEqual([
      ...['2024-12-31', '2025-03', '2025-03', '2025-03-01', '2025-03-14', '2025-04'],
    ]);
    expect([compareDates('2025-03', '2025-03'), compareDates('2025-03', '2025-04')]).toEqual([0, -1]);
    expect(compareDates('2025-04', '2025-03')).toBe(1);
  });

  it.each([
    ['2025-02', '2025-03', true],
    ['2025-02-28', '2025-03', true],
    ['2025-02', '2025-03-01', true],
    ['2025-03-13', '2025-03-14', true],
    ['2025-03-14', '2025-03-14', false],
    ['2025-03-01', '2025-03', false],
    ['2025-03', '2025-03-31', false],
    ['2025-04', '2025-03-31', false],
    ['2025-03-15', '2025-03-14', false],
  ])('%s lies before %s: %s', (a, b, before) => expect(liesBefore(a, b)).toBe(before));
});

describe('monthsBetween', () => {
  it.each([
    ['2025-03', '2025-03', 0],
    ['2025-03', '2025-03-01', 0],
    ['2025-03', '2026-04', 13],
    ['2025-03', '2025-02', -1],
    ['2025-03', '2025-03-17', 16 / 31],
    ['2024-01', '2024-02-29', 1 + 28 / 29],
    ['2025-01', '2025-02-28', 1 + 27 / 28],
    ['2025-03', '2025-01-02', -2 + 1 / 31],
    ['2024-12', '2024-12-31', 30 / 31],
  ])('from %s to %s is %d', (start, date, months) =>
    expect(monthsBetween(start, date)).toBeCloseTo(months, 12),
  );

  it('grows with the date', () => {
    fc.assert(
      fc.property(aMonth, fc.oneof(aDay, aMonth), fc.oneof(aDay, aMonth), (start, a, b) => {
        const [first = a, second = a] = [a, b].toSorted(compareDates);
        expect(monthsBetween(start, first)).toBeLessThanOrEqual(monthsBetween(start, second));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('dateAfter', () => {
  it.each([
    ['2025-03', 0, '2025-03', '2025-03-01'],
    ['2025-03', 0.49, '2025-03', '2025-03-16'],
    ['2025-03', 0.5, '2025-04', '2025-03-17'],
    ['2025-03', 0.99, '2025-04', '2025-04-01'],
    ['2025-03', 13, '2026-04', '2026-04-01'],
    ['2025-03', -1.5, '2025-02', '2025-01-17'],
    ['2025-12', 0.999, '2026-01', '2026-01-01'],
    ['2000-01', -5, '2000-01', '2000-01-01'],
    ['2100-12', 0.99, '2100-12', '2100-12-31'],
    ['2100-01', 1e6, '2100-12', '2100-12-31'],
    ['2000-01', -1e6, '2000-01', '2000-01-01'],
  ])('%s and %d months is %s or %s', (start, months, month, day) => {
    expect([dateAfter(start, months, 'month'), dateAfter(start, months, 'day')]).toEqual([month, day]);
  });

  it('is the inverse of monthsBetween', () => {
    fc.assert(
      fc.property(aMonth, aDay, aMonth, (start, day, month) => {
        expect(dateAfter(start, monthsBetween(start, day), 'day')).toBe(day);
        expect(dateAfter(start, monthsBetween(start, month), 'month')).toBe(month);
        expect(dateAfter(start, monthsBetween(start, month), 'day')).toBe(`${month}-01`);
      }),
      { numRuns: RUNS },
    );
  });

  it('always gives a date', () => {
    fc.assert(
      fc.property(aMonth, fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (start, months) => {
        expect(valueOf(parseIncidentDate(dateAfter(start, months, 'day')))).toHaveLength(10);
        expect(valueOf(parseIncidentDate(dateAfter(start, months, 'month')))).toHaveLength(7);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('cleanNote', () => {
  it('removes control and bidi characters', () => {
    expect(cleanNote(' a\u202Eb\u0007c\u2066d\u200Fe\ud800 ')).toBe('abcde');
    expect(cleanNote('a\uFFFEb\uFFFFc\u{1FFFE}d\uFDD0e\uFEFFf\u0000g\u009Fh')).toBe('abcdefgh');
    expect(cleanNote('één 👩‍💻')).toBe('één 👩‍💻');
  });

  it('keeps words apart that stood on lines of their own', () => {
    expect(cleanNote('een\r\ntwee\tdrie\u2028vier\u0085vijf\n')).toBe('een twee drie vier vijf');
    expect(cleanNote('een\vtwee\fdrie')).toBe('een twee drie');
    expect(cleanNote('een  twee')).toBe('een  twee');
  });

  it('keeps at most 280 characters and splits none', () => {
    expect(cleanNote('x'.repeat(281))).toBe('x'.repeat(280));
    expect(cleanNote('😀'.repeat(281))).toBe('😀'.repeat(280));
    expect(cleanNote(`${'x'.repeat(279)}  y`)).toBe('x'.repeat(279));
    expect(cleanNote(`  ${'x'.repeat(280)}`)).toBe('x'.repeat(280));
  });

  it('is done after one time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const once = cleanNote(text);
        expect(cleanNote(once)).toBe(once);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('parseDatedIncident', () => {
  it('keeps a whole incident, and nothing else', () => {
    expect(parseDatedIncident({ ...INCIDENT, extra: 1 })).toEqual(accepted(INCIDENT));
    expect(parseDatedIncident(without('solvedOn', 'note'))).toEqual(accepted(without('solvedOn', 'note')));
  });

  it.each([
    ...[{ id: '' }, { id: 'a b' }, { id: 'x'.repeat(65) }, { id: 7 }, { id: undefined }, { id: 'a\n' }],
    ...[{ date: '2025-02-30' }, { date: '' }, { date: undefined }, { kind: 'war' }, { kind: undefined }],
    ...[{ sign: 0 }, { sign: '1' }, { sign: 2 }, { sign: undefined }, { hits: 'none' }, { hits: undefined }],
    ...[{ weight: 0 }, { weight: 4 }, { weight: 1.5 }, { weight: '2' }, { weight: undefined }],
  ])('refuses %o, by its name', (change) => {
    const [part = ''] = Object.keys(change);
    expect(parseDatedIncident({ ...INCIDENT, ...change })).toEqual(refused(part));
  });

  it.each([
    ...[{ id: 'x'.repeat(64) }, { sign: 1 }, { weight: 1 }, { weight: 3 }, { hits: 'client' }],
    ...[{ hits: 'provider' }, { kind: 'external' }, { kind: 'interpersonal' }, { date: '2025-03' }],
    ...[{ solvedOn: '2025-03-14' }, { solvedOn: '2025-03' }, { note: 'x'.repeat(280) }],
  ])('takes %o', (change) => {
    expect(parseDatedIncident({ ...INCIDENT, ...change })).toEqual(accepted({ ...INCIDENT, ...change }));
  });

  it.each([
    ...[{ solvedOn: '2025-03-13' }, { solvedOn: '2025-02' }, { solvedOn: 'soon' }, { solvedOn: 3 }],
    ...[{ note: '' }, { note: ' \u202E\n' }, { note: 7 }],
  ])('drops what it cannot use: %o', (change) => {
    const [name = ''] = Object.keys(change);
    expect(parseDatedIncident({ ...INCIDENT, ...change })).toEqual(accepted(without(name)));
  });

  it('cleans the note', () => {
    expect(valueOf(parseDatedIncident({ ...INCIDENT, note: ' a\u0000b ' }))?.note).toBe('ab');
  });

  it('takes no inherited property', () => {
    expect(parseDatedIncident(Object.create(INCIDENT))).toEqual(refused('id'));
  });

  it('gives back every incident as it is', () => {
    fc.assert(
      fc.property(datedIncident, (incident) => {
        expect(parseDatedIncident(incident)).toEqual(accepted(incident));
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(INCIDENT)), (value, name) => {
        parseDatedIncident(value);
        parseDatedIncident({ ...INCIDENT, [name]: value });
      }),
      { numRuns: RUNS },
    );
  });
});

describe('sameIncident', () => {
  it('looks past the id, and at nothing else', () => {
    expect(sameIncident(INCIDENT, { ...INCIDENT, id: 'other' } as never)).toBe(true);
    const { date, ...rest } = INCIDENT;
    expect(sameIncident(INCIDENT, { ...rest, date })).toBe(true);
  });

  it.each([
    ...[{ date: '2025-03' }, { kind: 'external' }, { sign: 1 }, { weight: 1 }, { hits: 'client' }],
    ...[{ solvedOn: '2025-06' }, { solvedOn: undefined }, { note: 'x' }, { note: undefined }],
  ])('tells %o apart', (change) => {
    expect(sameIncident(INCIDENT, { ...INCIDENT, ...change } as never)).toBe(false);
  });
});

describe('foldText', () => {
  it('leaves case, accents and outer spaces out', () =>
    expect(foldText(' Één Notitie\t')).toBe('een notitie'));
});
