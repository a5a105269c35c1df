import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatScanRecord, parseScanRecord } from '../../../src/model/scan/scanRecord';
import { RUNS, scan } from '../arbitraries';
import { FULL_SCAN } from '../golden/links';
import { VERSION_3 } from './madeUpForm';

const SAVED = '2026-03-15T14:03:00.000Z';

/** A record of schema 1 and form 2 as it was stored; it stays here for ever. */
const VERSION_2 =
  '{"schema":1,"form":2,"savedAt":"2026-03-15T14:03:00.000Z","scan":{"form":"quick",' +
  '"context":{"role":"client","nickname":"De buren","date":"2026-03-15","choice":"no","problem":"yes",' +
  '"point":"De prijs","otherKnows":"no"},' +
  '"answers":{"A1":4,"A4":"unknown","C1":"na","V1":1},"perspective":{"otherOnUs":"loyalty"}}}';

const storedIn = (value: unknown) => {
  const read = parseScanRecord(value);
  return read.ok ? read.value : undefined;
};

describe('a record', () => {
  it('keeps every scan, hidden answers and free text included', () => {
    fc.assert(
      fc.property(scan, (given) => {
        const stored = JSON.parse(JSON.stringify(formatScanRecord(given, SAVED))) as unknown;
        expect(parseScanRecord(stored)).toEqual({
          ok: true,
          value: { scan: given, savedAt: SAVED, dropped: [] },
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('of form version 2 stays readable', () => {
    expect(storedIn(VERSION_2)).toEqual({
      scan: {
        form: 'quick',
        context: {
          role: 'client',
          nickname: 'De buren',
          date: '2026-03-15',
          choice: 'no',
          problem: 'yes',
          point: 'De prijs',
          otherKnows: 'no',
        },
        answers: { A1: 4, A4: 'unknown', C1: 'na', V1: 1 },
        perspective: { otherOnUs: 'loyalty' },
      },
      savedAt: SAVED,
      dropped: [],
    });
    expect(JSON.stringify(formatScanRecord(storedIn(VERSION_2)?.scan ?? FULL_SCAN, SAVED))).toBe(VERSION_2);
  });

  it('loses the answers to items that were removed, says which, and loses nothing else', () => {
    const answers = { ...FULL_SCAN.answers, B7: 3 };
    const record = { ...formatScanRecord(FULL_SCAN, SAVED), scan: { ...FULL_SCAN, answers } };
    expect(storedIn(record)).toEqual({ scan: FULL_SCAN, savedAt: SAVED, dropped: ['B7'] });
  });

  const undated = (date: unknown) => ({ ...FULL_SCAN, context: { ...FULL_SCAN.context, date } });
  it.each([
    [{ schema: 2 }, 'newer'],
    [{ form: 3, scan: undefined }, 'newer'],
    [{ schema: '1' }, 'damaged'],
    [{ schema: undefined }, 'damaged'],
    [{ schema: 0 }, 'damaged'],
    [{ form: undefined }, 'damaged'],
    [{ form: 1 }, 'damaged'],
    [{ form: 1.5 }, 'damaged'],
    [{ scan: {} }, 'damaged'],
    [{ scan: undefined }, 'damaged'],
    [{ scan: { context: { date: '2026-03-15' } } }, 'damaged'],
    [{ scan: undated(undefined) }, 'undated'],
    [{ scan: undated('2026-02-30') }, 'undated'],
  ])('is left alone when %o: %s', (change, problem) => {
    const read = parseScanRecord({ ...formatScanRecord(FULL_SCAN, SAVED), ...change });
    expect(read).toEqual({ ok: false, problem });
  });

  it.each([
    'yesterday',
    '2026-03-15',
    '2026-03-15T14:03:00.000+01:00',
    `x${SAVED}`,
    `${SAVED}x`,
    '2026-03-15T14:03:00.Z',
    '2026-03-15T14:03:00.0000Z',
    17,
    undefined,
  ])('loses a moment of saving such as %o only', (savedAt) => {
    expect(parseScanRecord({ ...formatScanRecord(FULL_SCAN, SAVED), savedAt })).toEqual({
      ok: true,
      value: { scan: FULL_SCAN, dropped: [] },
    });
  });

  it('may tell the moment of saving to the second', () => {
    const savedAt = '2026-03-15T14:03:00Z';
    expect(storedIn(formatScanRecord(FULL_SCAN, savedAt))?.savedAt).toBe(savedAt);
  });

  it('tells which answers a made-up form version 3 drops: to a reworded and to a removed question', () => {
    const read = parseScanRecord(formatScanRecord(FULL_SCAN, SAVED), VERSION_3);
    const { A1: _, A5: __, ...answers } = FULL_SCAN.answers;
    expect(read).toEqual({
      ok: true,
      value: { scan: { ...FULL_SCAN, answers }, savedAt: SAVED, dropped: ['A1', 'A5'] },
    });
    const newer = { ...formatScanRecord(FULL_SCAN, SAVED), form: 3 };
    expect(parseScanRecord(newer)).toEqual({ ok: false, problem: 'newer' });
    expect(storedIn(newer)).toBeUndefined();
    expect(parseScanRecord(newer, VERSION_3)).toMatchObject({ ok: true, value: { dropped: ['A5'] } });
  });

  it('never makes the parser throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), fc.json(), (value, text, json) => {
        for (const hostile of [value, text, json, { schema: 1, form: 2, scan: value, savedAt: value }]) {
          parseScanRecord(hostile);
        }
      }),
      { numRuns: RUNS },
    );
    expect(parseScanRecord('{')).toEqual({ ok: false, problem: 'damaged' });
  });

  it('cannot pollute prototypes', () => {
    const hostile =
      '{"__proto__":{"schema":1,"form":2,"polluted":1},"schema":1,"form":2,"scan":{"__proto__":{"form":"quick"}}}';
    expect(parseScanRecord(hostile)).toEqual({ ok: false, problem: 'damaged' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
