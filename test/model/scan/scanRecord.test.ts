import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatScanRecord, parseScanRecord } from '../../../src/model/scan/scanRecord';
import { RUNS, scan } from '../arbitraries';
import { FULL_SCAN } from '../golden/links';

const SAVED = '2026-03-15T14:03:00.000Z';

/** A record of schema 1 and form 1 as it was stored; it stays here for ever. */
const VERSION_1 =
  '{"schema":1,"form":1,"savedAt":"2026-03-15T14:03:00.000Z","scan":{"form":"quick",' +
  '"context":{"role":"client","nickname":"De buren","date":"2026-03-15","problem":"no"},' +
  '"answers":{"A1":4,"A4":"unknown","C1":2},"perspective":{"otherOnUs":"loyalty"}}}';

const storedIn = (value: unknown) => {
  const read = parseScanRecord(value);
  return read.ok ? read.value : undefined;
};

describe('a record', () => {
  it('keeps every scan, hidden answers and free text included', () => {
    fc.assert(
      fc.property(scan, (given) => {
        const stored = JSON.parse(JSON.stringify(formatScanRecord(given, SAVED))) as unknown;
        expect(parseScanRecord(stored)).toEqual({ ok: true, value: { scan: given, savedAt: SAVED } });
      }),
      { numRuns: RUNS },
    );
  });

  it('of version 1 stays readable', () => {
    expect(storedIn(VERSION_1)).toEqual({
      scan: {
        form: 'quick',
        context: { role: 'client', nickname: 'De buren', date: '2026-03-15', problem: 'no' },
        answers: { A1: 4, A4: 'unknown', C1: 2 },
        perspective: { otherOnUs: 'loyalty' },
      },
      savedAt: SAVED,
    });
    expect(JSON.stringify(formatScanRecord(storedIn(VERSION_1)?.scan ?? FULL_SCAN, SAVED))).toBe(VERSION_1);
  });

  it('loses the answers to items that were removed, and nothing else', () => {
    const answers = { ...FULL_SCAN.answers, B7: 3 };
    const record = { ...formatScanRecord(FULL_SCAN, SAVED), scan: { ...FULL_SCAN, answers } };
    expect(storedIn(record)?.scan).toEqual(FULL_SCAN);
  });

  const undated = (date: unknown) => ({ ...FULL_SCAN, context: { ...FULL_SCAN.context, date } });
  it.each([
    [{ schema: 2 }, 'newer'],
    [{ form: 2, scan: undefined }, 'newer'],
    [{ schema: '1' }, 'damaged'],
    [{ schema: undefined }, 'damaged'],
    [{ schema: 0 }, 'damaged'],
    [{ form: undefined }, 'damaged'],
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
      value: { scan: FULL_SCAN },
    });
  });

  it('may tell the moment of saving to the second', () => {
    const savedAt = '2026-03-15T14:03:00Z';
    expect(storedIn(formatScanRecord(FULL_SCAN, savedAt))?.savedAt).toBe(savedAt);
  });

  it('never makes the parser throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), fc.json(), (value, text, json) => {
        for (const hostile of [value, text, json, { schema: 1, form: 1, scan: value, savedAt: value }]) {
          parseScanRecord(hostile);
        }
      }),
      { numRuns: RUNS },
    );
    expect(parseScanRecord('{')).toEqual({ ok: false, problem: 'damaged' });
  });

  it('cannot pollute prototypes', () => {
    const hostile =
      '{"__proto__":{"schema":1,"form":1,"polluted":1},"schema":1,"form":1,"scan":{"__proto__":{"form":"quick"}}}';
    expect(parseScanRecord(hostile)).toEqual({ ok: false, problem: 'damaged' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
