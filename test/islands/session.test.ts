import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Session } from '../../src/islands/relatiescan/session';
import { FRESH, isFresh, parseSession } from '../../src/islands/relatiescan/session';
import { LAYOUTS } from '../../src/islands/relatiescan/steps';
import { EMPTY_DRAFT, parseDraft } from '../../src/model/scan/scanDraft';
import { scan } from '../model/arbitraries';

const HELD: Session = {
  draft: {
    form: 'long',
    context: { role: 'provider', problem: 'yes' },
    answers: { A1: 4, 'other-N1': 'unknown' },
  },
  layout: 'sheet',
  step: 'group:social',
  kept: { id: 'kept', savedAt: '2026-03-01T14:03:00.000Z' },
};
const reloaded = (session: unknown): unknown => JSON.parse(JSON.stringify(session));

it('brings back what was written', () => {
  expect(parseSession(reloaded(HELD))).toEqual(HELD);
  expect(parseSession(reloaded(FRESH))).toEqual(FRESH);
});

it('brings back any scan', () => {
  fc.assert(
    fc.property(scan, (draft) => {
      const session = { ...HELD, draft };
      expect(parseSession(reloaded(session))).toEqual(session);
    }),
    { numRuns: 100 },
  );
});

it.each([undefined, null, 3, 'session', [], {}, { layout: 'steps', step: 'check' }])(
  'is none in %o',
  (value) => {
    expect(parseSession(value)).toBeUndefined();
  },
);

it('mends what it cannot use, and keeps the rest', () => {
  const answers = { A1: 4, A2: 9, A99: 1, C1: 'unknown' };
  const damaged = {
    draft: { form: 'endless', context: { role: 'provider', problem: 'perhaps' }, answers },
    layout: 'carousel',
    step: 7,
    kept: { id: 'kept' },
    more: true,
  };
  expect(parseSession(damaged)).toEqual({
    draft: { context: { role: 'provider' }, answers: { A1: 4, C1: 'unknown' } },
    layout: 'steps',
    step: 'relation',
  });
});

it('never throws, and gives a session that can be used', () => {
  const parts = fc.record(
    { draft: fc.anything(), layout: fc.anything(), step: fc.anything(), kept: fc.anything() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), parts), (value) => {
      const session = parseSession(value);
      if (session === undefined) return;
      expect(session.draft).toEqual(parseDraft(session.draft));
      expect(LAYOUTS).toContain(session.layout);
      expect(typeof session.step).toBe('string');
      if (session.kept) expect(typeof session.kept.savedAt).toBe('string');
    }),
    { numRuns: 500 },
  );
});

it('is fresh as long as nothing is filled in, wherever the reader is', () => {
  expect(isFresh(FRESH)).toBe(true);
  expect(isFresh({ ...FRESH, layout: 'sheet', step: 'context' })).toBe(true);
  for (const part of [{ form: 'quick' }, { context: { role: 'client' } }, { answers: { A1: 1 } }] as const) {
    expect(isFresh({ ...FRESH, draft: { ...EMPTY_DRAFT, ...part } })).toBe(false);
  }
});
