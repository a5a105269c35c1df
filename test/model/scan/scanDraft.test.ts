import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScan } from '../../../src/model/scan/scan';
import type { ScanDraft } from '../../../src/model/scan/scanDraft';
import {
  EMPTY_DRAFT,
  completeDraft,
  newMeasurement,
  otherSide,
  parseDraft,
  withDate,
} from '../../../src/model/scan/scanDraft';
import { RUNS, scan } from '../arbitraries';
import { FULL_SCAN } from '../golden/links';

describe('a draft', () => {
  it('becomes a scan once it has a role, a form, and whether there is a point', () => {
    const context = { role: 'client', problem: 'no' } as const;
    const draft = { form: 'quick', context, answers: { A1: 3 } } as const;
    expect(completeDraft(draft, '2026-03-15')).toEqual({
      ...draft,
      context: { ...context, date: '2026-03-15' },
    });
    expect(
      completeDraft({ ...draft, context: { ...context, date: '2025-01-01' } }, '2026-03-15')?.context.date,
    ).toBe('2025-01-01');
    expect(completeDraft(EMPTY_DRAFT, '2026-03-15')).toBeUndefined();
    expect(completeDraft({ context, answers: {} }, '2026-03-15')).toBeUndefined();
    expect(completeDraft({ ...draft, context: { role: 'client' } }, '2026-03-15')).toBeUndefined();
    expect(completeDraft({ ...draft, context: { problem: 'no' } }, '2026-03-15')).toBeUndefined();
  });

  it('is found in every value, and never throws', () => {
    expect(parseDraft(undefined)).toEqual(EMPTY_DRAFT);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (a, b) => {
        parseDraft(a);
        parseDraft({ form: a, context: b, answers: a, perspective: b });
        parseDraft({ context: { role: a, date: b, level: a } });
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps everything of a whole scan', () => {
    fc.assert(
      fc.property(scan, (given) => {
        expect(parseDraft(given)).toEqual(given);
        expect(parseScan(parseDraft(given))).toEqual(given);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps what is known when role, form or date is not', () => {
    const { role: _, date: __, ...context } = FULL_SCAN.context;
    const { form: ___, ...rest } = FULL_SCAN;
    expect(
      parseDraft({ ...rest, form: 'short', context: { ...context, role: 'boss', date: '2026-02-30' } }),
    ).toEqual({
      ...rest,
      context,
    });
  });
});

describe('the date of a scan', () => {
  const before = { ...FULL_SCAN, context: { ...FULL_SCAN.context, date: '2026-03-01' } };
  const dateOf = (after: typeof before | ScanDraft) => withDate(before, after, '2026-03-02').context.date;

  it('is the day on which an answer was last given, changed or taken back', () => {
    const { A1: _, ...without } = before.answers;
    const { level: __, ...open } = before.context;
    const chosen = { ...before.context, choice: 'no' } as const;
    expect(dateOf({ ...before, answers: { ...before.answers, A1: 5 } })).toBe('2026-03-02');
    expect(dateOf({ ...before, answers: without })).toBe('2026-03-02');
    expect(dateOf({ ...before, context: { ...before.context, contractEnd: '2028-01' } })).toBe('2026-03-02');
    expect(dateOf({ ...before, context: open })).toBe('2026-03-02');
    expect(dateOf({ ...before, context: chosen })).toBe('2026-03-02');
    expect(dateOf({ ...before, perspective: { otherOnUs: 'exit' } })).toBe('2026-03-02');
    expect(
      withDate(EMPTY_DRAFT, { context: { role: 'client' }, answers: {} }, '2026-03-02').context.date,
    ).toBe('2026-03-02');
  });

  it('stays where nothing but a name or the length changes, and where the same answer is given again', () => {
    const { nickname: _, ...unnamed } = before.context;
    expect(dateOf(before)).toBe('2026-03-01');
    expect(dateOf({ ...before, form: 'quick' })).toBe('2026-03-01');
    expect(dateOf({ ...before, context: { ...before.context, nickname: 'Anders' } })).toBe('2026-03-01');
    expect(dateOf({ ...before, context: unnamed })).toBe('2026-03-01');
    expect(dateOf({ ...before, context: { ...before.context, point: 'Iets anders' } })).toBe('2026-03-01');
    const again = Object.fromEntries(Object.entries(before.answers).reverse());
    expect(dateOf({ ...before, answers: again })).toBe('2026-03-01');
  });

  it('is in range, whatever the clock says', () => {
    const after = { ...before, answers: {} };
    expect(withDate(before, after, '1970-01-01').context.date).toBe('2000-01-01');
  });
});

it('a new measurement keeps the relation and its contract, and nothing that was answered', () => {
  expect(newMeasurement(FULL_SCAN)).toEqual({
    form: 'long',
    context: {
      role: 'provider',
      service: 'Schoonmaak',
      nickname: 'De buren',
      level: 'tactical',
      choice: 'limits',
      contractEnd: '2027-12',
      noticeMonths: 6,
      tender: 'no',
    },
    answers: {},
  });
});

it('the other side begins with its role alone', () => {
  expect(otherSide(FULL_SCAN)).toEqual({ context: { role: 'client' }, answers: {} });
});
