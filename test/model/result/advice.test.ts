import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVICE_IDS, selectAdvice, type AdviceInput } from '../../../src/model/result/advice';
import type { Answers } from '../../../src/model/scan/answer';
import type { Commitment } from '../../../src/model/result/commitment';
import type { ScanContext } from '../../../src/model/scan/scanContext';
import type { Reactions } from '../../../src/model/result/reaction';
import { scoreScan } from '../../../src/model/result/scanResult';
import type { RelationshipType } from '../../../src/model/result/relationshipType';
import type { TypologyVerdict } from '../../../src/model/result/verdict';
import { RUNS, scan } from '../arbitraries';

const FRAME: ScanContext = { role: 'client', date: '2026-03-15' };
const GOOD: Answers = { A1: 5, A3: 5, A5: 5, C1: 5 };
const APART = { mean: 0.1, state: 'apart' } as const;
const UNCLEAR = { mean: 0.5, state: 'unclear' } as const;

const type = (name: RelationshipType): TypologyVerdict => ({
  kind: 'type',
  type: name,
});
const commitment = (affective: number, lockIn: number): Commitment => ({
  affective,
  affectiveSigma: 0.1,
  calculative: 0.5,
  calculativeSigma: 0.1,
  value: 0.5,
  lockIn,
  facets: {},
});
const shows = (verdict: NonNullable<Reactions['verdict']>, bars: Reactions['bars'] = {}): Reactions => ({
  bars,
  verdict,
});
const advise = (input: Partial<AdviceInput>) => selectAdvice({ answers: GOOD, context: FRAME, ...input });

describe('advice', () => {
  it('has an id for every type and reaction', () => {
    expect(ADVICE_IDS).toHaveLength(16 + 16 + 4);
    expect(new Set(ADVICE_IDS).size).toBe(ADVICE_IDS.length);
    expect(ADVICE_IDS).toContain('hostage/neglect');
    expect(ADVICE_IDS).toContain('freerider/none');
  });

  it('is two or three known pieces with a placement, at most three without', () => {
    fc.assert(
      fc.property(scan, (given) => {
        const { advice, verdict } = scoreScan(given, []);
        expect(advice.length).toBeLessThanOrEqual(3);
        if (verdict !== undefined) expect(advice.length).toBeGreaterThanOrEqual(2);
        expect(new Set(advice).size).toBe(advice.length);
        for (const piece of advice) expect(ADVICE_IDS).toContain(piece);
      }),
      { numRuns: RUNS },
    );
  });

  it('has nothing to say about nothing', () => expect(advise({ answers: {} })).toEqual([]));

  it('takes the first that applies first, and no more than three', () => {
    const everything: Partial<AdviceInput> = {
      answers: { C6: 5, A1: 1, G1: 'unknown' },
      context: { ...FRAME, contractEnd: '2026-06' },
      commitment: commitment(0.5, 0.5),
      verdict: type('pillar'),
      goals: APART,
      own: shows('exit', { exit: 1 }),
    };
    expect(advise(everything)).toEqual(['imposed', 'goals-apart', 'early-warning']);
    expect(advise({ ...everything, answers: { C6: 3, A1: 1, G1: 'unknown' } })).toEqual([
      'goals-apart',
      'early-warning',
      'pillar/exit',
    ]);
    const later = {
      ...everything,
      answers: { A1: 1, G1: 'unknown' } as const,
      own: shows('voice', { voice: 1 }),
    };
    expect(advise({ ...later, goals: UNCLEAR })).toEqual(['pillar/voice', 'goals-unclear', 'facet-social']);
    expect(advise({ ...later, goals: { mean: 0.9, state: 'in line' } })).toEqual([
      'pillar/voice',
      'facet-social',
      'unknown-answers',
    ]);
    expect(
      advise({ ...everything, verdict: type('pillar'), own: shows('voice'), goals: UNCLEAR, answers: GOOD }),
    ).toEqual(['pillar/voice', 'goals-unclear', 'contract-end']);
  });
});

describe('imposed', () => {
  it.each([
    [3, false],
    [4, true],
    [5, true],
    ['unknown', false],
  ] as const)('C6 = %s: %s', (C6, applies) => {
    expect(advise({ answers: { ...GOOD, C6 } }).includes('imposed')).toBe(applies);
  });
});

describe('goals apart', () => {
  it.each([
    [0.6, 0.9, 'goals-apart-close'],
    [0.59, 0.6, 'goals-apart-locked'],
    [0.59, 0.59, 'goals-apart'],
  ])('affective %f, lock-in %f: %s', (affective, lockIn, piece) => {
    expect(advise({ goals: APART, commitment: commitment(affective, lockIn) })[0]).toBe(piece);
  });

  it('is told without a placement too, but not when goals lie in line', () => {
    expect(advise({ goals: APART })[0]).toBe('goals-apart');
    expect(advise({ goals: { mean: 0.9, state: 'in line' } })).not.toContain('goals-apart');
  });
});

describe('early warnings and chances', () => {
  const between: TypologyVerdict = { kind: 'between', likelier: 'pillar', other: 'prospect' };

  it.each<[TypologyVerdict, Reactions, string]>([
    [type('pillar'), shows('neglect', { neglect: 1 }), 'early-warning-cutting-corners'],
    [between, shows('neglect', { neglect: 1 }), 'early-warning-cutting-corners'],
    [type('pillar'), shows('destructive', { exit: 0.5, neglect: 0.6 }), 'early-warning-cutting-corners'],
    [type('pillar'), shows('destructive', { exit: 0.6, neglect: 0.5 }), 'early-warning'],
    [type('prospect'), shows('neglect', { neglect: 1 }), 'early-warning'],
    [type('hostage'), shows('voice', { voice: 1 }), 'chance-tipping-point'],
    [type('freerider'), shows('voice', { voice: 1 }), 'chance'],
    [type('freerider'), shows('constructive', { voice: 0.5, loyalty: 0.6 }), 'chance'],
  ])('%o with %o: %s', (verdict, own, piece) => expect(advise({ verdict, own })[0]).toBe(piece));

  it('look at own behaviour first, then at the other party', () => {
    const verdict = type('hostage');
    const [exit, voice] = [shows('exit', { exit: 1 }), shows('voice', { voice: 1 })];
    expect(advise({ verdict, own: voice, other: exit })[0]).toBe('chance-tipping-point');
    expect(advise({ verdict, own: exit, other: voice })[0]).toBe('early-warning');
    expect(advise({ verdict, own: shows('neglect'), other: voice })[0]).toBe('chance-tipping-point');
    expect(advise({ verdict, other: exit })[0]).toBe('early-warning');
    expect(advise({ verdict, own: shows('neglect'), other: { bars: {} } })[0]).toBe('hostage/neglect');
  });

  it('need a verdict on the relation', () => {
    expect(advise({ own: shows('exit') })).toEqual([]);
  });
});

describe('the piece for type and reaction', () => {
  it.each<[TypologyVerdict, Reactions | undefined, string]>([
    [type('prospect'), shows('voice'), 'prospect/voice'],
    [type('pillar'), shows('constructive', { voice: 0.5, loyalty: 0.6 }), 'pillar/loyalty'],
    [type('pillar'), shows('constructive', { voice: 0.6, loyalty: 0.5 }), 'pillar/voice'],
    [type('pillar'), shows('constructive', { voice: 0.6, loyalty: 0.6 }), 'pillar/voice'],
    [type('hostage'), shows('contradictory'), 'hostage/none'],
    [type('hostage'), shows('none marked'), 'hostage/none'],
    [type('hostage'), { bars: { exit: 1 } }, 'hostage/none'],
    [type('freerider'), undefined, 'freerider/none'],
    [{ kind: 'between', likelier: 'hostage', other: 'pillar' }, shows('loyalty'), 'hostage/loyalty'],
    [{ kind: 'middle' }, shows('loyalty'), 'middle'],
  ])('%o with %o: %s', (verdict, own, piece) => {
    expect(advise(own === undefined ? { verdict } : { verdict, own })).toContain(piece);
  });
});

describe('the weakest facet', () => {
  const verdict = type('pillar');

  it('is told below .60', () => {
    expect(advise({ verdict, goals: UNCLEAR, answers: { ...GOOD, A5: 3 } })).toEqual([
      'pillar/none',
      'goals-unclear',
      'facet-warmth',
    ]);
    expect(advise({ verdict, goals: UNCLEAR, answers: { ...GOOD, A5: 4 } })).toEqual([
      'pillar/none',
      'goals-unclear',
    ]);
  });

  it.each([
    [{ A1: 3, A3: 2, A5: 3, C1: 4 }, 'facet-trust'],
    [{ A1: 3, A3: 3, A5: 3, C1: 1 }, 'facet-value'],
    [{ A1: 2, A3: 2, A5: 2, C1: 2 }, 'facet-social'],
    [{ A3: 3, C3: 1 }, 'facet-trust'],
  ] as const)('of %o is %s', (answers, piece) => {
    expect(advise({ verdict, answers })).toContain(piece);
  });

  it('fills up to two pieces, before what comes after it', () => {
    expect(advise({ verdict })).toEqual(['pillar/none', 'facet-social']);
    expect(advise({ answers: { ...GOOD, A2: 'unknown' } }), 'not without a placement').toEqual([
      'unknown-answers',
    ]);
    expect(advise({ verdict, answers: { ...GOOD, A2: 'unknown' } })).toEqual([
      'pillar/none',
      'unknown-answers',
    ]);
  });
});

describe('the end of the contract', () => {
  it.each<[Partial<ScanContext>, boolean]>([
    [{}, false],
    [{ contractEnd: '2026-02' }, false],
    [{ contractEnd: '2026-03' }, true],
    [{ contractEnd: '2027-03' }, true],
    [{ contractEnd: '2027-04' }, false],
    [{ contractEnd: '2027-04', noticeMonths: 1 }, true],
    [{ contractEnd: '2027-04', noticeMonths: 13 }, true],
    [{ contractEnd: '2027-04', noticeMonths: 14 }, false],
    [{ contractEnd: '2026-06', noticeMonths: 6 }, true],
    [{ noticeMonths: 6 }, false],
  ])('%o: %s', (change, near) => {
    expect(advise({ context: { ...FRAME, ...change } }).includes('contract-end')).toBe(near);
  });
});
