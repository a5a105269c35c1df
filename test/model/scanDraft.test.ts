import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScan } from '../../src/model/scan';
import { EMPTY_DRAFT, completeDraft, parseDraft } from '../../src/model/scanDraft';
import { RUNS, scan } from './arbitraries';
import { FULL_SCAN } from './golden/links';

describe('a draft', () => {
  it('becomes a scan once it has a role, a form and the gate', () => {
    const frame = { role: 'client', problem: 'no' } as const;
    const draft = { form: 'quick', frame, answers: { A1: 3 } } as const;
    expect(completeDraft(draft, '2026-03-15')).toEqual({ ...draft, frame: { ...frame, date: '2026-03-15' } });
    expect(
      completeDraft({ ...draft, frame: { ...frame, date: '2025-01-01' } }, '2026-03-15')?.frame.date,
    ).toBe('2025-01-01');
    expect(completeDraft(EMPTY_DRAFT, '2026-03-15')).toBeUndefined();
    expect(completeDraft({ frame, answers: {} }, '2026-03-15')).toBeUndefined();
    expect(completeDraft({ ...draft, frame: { role: 'client' } }, '2026-03-15')).toBeUndefined();
    expect(completeDraft({ ...draft, frame: { problem: 'no' } }, '2026-03-15')).toBeUndefined();
  });

  it('is found in every value, and never throws', () => {
    expect(parseDraft(undefined)).toEqual(EMPTY_DRAFT);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (a, b) => {
        parseDraft(a);
        parseDraft({ form: a, frame: b, answers: a, perspective: b });
        parseDraft({ frame: { role: a, date: b, level: a } });
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
    const { role: _, date: __, ...frame } = FULL_SCAN.frame;
    const { form: ___, ...rest } = FULL_SCAN;
    expect(
      parseDraft({ ...rest, form: 'short', frame: { ...frame, role: 'boss', date: '2026-02-30' } }),
    ).toEqual({
      ...rest,
      frame,
    });
  });
});
