import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/model/scan/answer';
import type { ScanContext } from '../../../../src/model/scan/scanContext';
import { ADVICE_IDS, selectAdvice, type AdviceInput } from '../../../../src/model/result/advice/selectAdvice';
import type { Reactions } from '../../../../src/model/result/reaction';
import type { RelationshipType } from '../../../../src/model/result/relationshipType';
import type { TypologyVerdict } from '../../../../src/model/result/verdict';
import { RUNS } from '../../arbitraries';
import { adviceScan } from './adviceScan';
import { checkAdvice } from './adviceRules';

const CONTEXT: ScanContext = { role: 'client', date: '2026-03-15', problem: 'yes' };
const GOOD: Answers = { A1: 5, A3: 5, A5: 5, C1: 5 };
const APART = { mean: 0.1, state: 'apart', effect: 'hindering', open: [] } as const;
const HELPING = { ...APART, effect: 'helping' } as const;
const UNCLEAR = { ...APART, mean: 0.5, state: 'unclear' } as const;

const type = (name: RelationshipType): TypologyVerdict => ({ kind: 'type', type: name });
const between = (likelier: RelationshipType, other: RelationshipType): TypologyVerdict => ({
  kind: 'between',
  likelier,
  other,
});
const shows = (verdict: NonNullable<Reactions['verdict']>, bars: Reactions['bars'] = {}): Reactions => ({
  bars,
  verdict,
});
const pieces = (input: Partial<AdviceInput>) =>
  selectAdvice({ answers: GOOD, context: CONTEXT, reasons: {}, ...input });
/** The ids in their order, each with its parts behind it: `part-well+tell-first+say-why`. */
const advise = (input: Partial<AdviceInput>) =>
  pieces(input).map(({ id, parts }) => [id, ...parts].join('+'));
const inContext = (change: Partial<ScanContext>) => ({ context: { ...CONTEXT, ...change } });
const withAnswers = (change: Answers) => ({ answers: { ...GOOD, ...change } });

describe('advice', () => {
  it('has an id for everything once', () => {
    expect(ADVICE_IDS).toHaveLength(18 + 12 + 18 + 8 + 4);
    expect(new Set(ADVICE_IDS).size).toBe(ADVICE_IDS.length);
  });

  it('keeps the sentences of the method', () => {
    fc.assert(
      fc.property(adviceScan, (given) => {
        checkAdvice(given);
      }),
      { numRuns: RUNS },
    );
  });

  it('asks for what is missing where nothing is known', () => {
    expect(advise({ answers: {} })).toEqual(['missing-answers']);
    expect(advise({ answers: {}, otherKnows: 'no' })).toEqual(['missing-answers+say-it']);
    expect(advise({})).toEqual(['missing-answers', 'keep/social']);
  });

  it('takes the first that applies first, no more than three, and the contract last', () => {
    const everything: Partial<AdviceInput> = {
      ...withAnswers({ A1: 1, G1: 2, G2: 'unknown', G3: 'unknown', G4: 'unknown' }),
      context: { ...CONTEXT, choice: 'no', contractEnd: '2026-06' },
      verdict: type('pillar'),
      goals: APART,
      own: shows('exit', { exit: 1 }),
    };
    expect(advise(everything)).toEqual(['imposed', 'goals-imposed', 'contract-end']);
    const free = { ...everything, context: CONTEXT };
    expect(advise(free)).toEqual(['goals-apart+talk-goals', 'own/exit', 'item/A1']);
    const voice = { ...free, own: shows('voice', { voice: 1 }) };
    expect(advise({ ...voice, goals: UNCLEAR })).toEqual(['pillar/voice', 'goals-unclear', 'item/A1']);
    const calm = { ...APART, state: 'in line' } as const;
    expect(advise({ ...voice, goals: calm })).toEqual(['pillar/voice', 'item/A1', 'unknown-answers']);
  });
});

describe('leaving', () => {
  it.each<[string, Answers, Partial<AdviceInput>, readonly string[]]>([
    ['decided, not told', { E2: 4, V1: 2 }, {}, ['part-well+tell-first+say-why', 'lessons']],
    ['another chosen', { E1: 5, V1: 5 }, {}, ['part-well+tell-first+repeat-why', 'lessons']],
    ['told', { E2: 5 }, {}, ['part-well+say-why', 'lessons']],
    ['told, never raised', { E2: 5, V1: 1 }, {}, ['part-well+say-why-first', 'lessons']],
    [
      'the other does not know',
      { E1: 5 },
      { otherKnows: 'no' },
      ['part-well+tell-first+say-why-first', 'lessons'],
    ],
    ['imposed', { E2: 5, V1: 4 }, inContext({ choice: 'no' }), ['part-well+ask-leave+repeat-why', 'lessons']],
    [
      'near the end',
      { E2: 4 },
      inContext({ contractEnd: '2026-06' }),
      ['part-well+tell-first+say-why', 'lessons', 'contract-leaving'],
    ],
    [
      'told near the end',
      { E2: 5 },
      inContext({ contractEnd: '2026-06' }),
      ['part-well+say-why', 'lessons', 'contract-handover'],
    ],
  ])('%s', (_, answers, change, expected) => {
    const rest = { goals: APART, verdict: type('pillar'), own: shows('voice') };
    expect(advise({ ...rest, ...withAnswers(answers), ...change })).toEqual(expected);
  });

  it.each<Answers>([{ E2: 3 }, { E1: 4 }, { E1: 'unknown', E2: 'na' }, {}])('is not %o', (answers) => {
    expect(advise(withAnswers(answers)).join()).not.toContain('part-well');
  });
});

describe('imposed', () => {
  it.each<[Partial<ScanContext>, Answers, string]>([
    [{ choice: 'no' }, { V1: 3 }, 'imposed'],
    [{ choice: 'no' }, {}, 'imposed'],
    [{ choice: 'no' }, { V1: 4 }, 'imposed-raised'],
    [{ choice: 'no', problem: 'no' }, {}, 'imposed-calm'],
    [{ choice: 'limits' }, {}, 'missing-answers'],
    [{ choice: 'yes' }, {}, 'missing-answers'],
  ])('%o, %o: %s', (context, answers, first) => {
    expect(advise({ ...inContext(context), ...withAnswers(answers) })[0]).toBe(first);
  });
});

describe('goals apart', () => {
  const high = { affective: 0.6, lockIn: 0.6 };
  it.each<[string, Partial<AdviceInput>, string]>([
    ['neither known', {}, 'goals-apart+talk-goals'],
    ['neither high', { reasons: { affective: 0.59, lockIn: 0.59 } }, 'goals-apart+talk-goals'],
    ['goals were told', withAnswers({ G1: 4 }), 'goals-apart+talk-difference'],
    ['close', { reasons: { affective: 0.6 } }, 'goals-close+close+talk-goals'],
    [
      'close, told',
      { reasons: { affective: 0.6 }, ...withAnswers({ G1: 5 }) },
      'goals-close+close+talk-difference',
    ],
    ['locked in', { reasons: { lockIn: 0.6 } }, 'goals-plan+alternatives-or-plan'],
    ['both', { reasons: high }, 'goals-plan+close+alternatives-or-plan'],
    ['others there', { reasons: high, ...withAnswers({ C5: 4 }) }, 'goals-plan+close+exit-plan'],
    [
      'others not there',
      { reasons: high, ...withAnswers({ C5: 3 }) },
      'goals-plan+close+alternatives-or-plan',
    ],
    ['plan begun', { reasons: high, ...withAnswers({ C5: 4, E2: 3 }) }, 'goals-plan+close+complete-plan'],
    ['offer asked', { reasons: { lockIn: 1 }, ...withAnswers({ E1: 4 }) }, 'goals-plan+complete-plan'],
    ['imposed', { reasons: high, ...inContext({ choice: 'no' }) }, 'goals-imposed+close'],
    ['helping', { goals: HELPING, reasons: high, ...withAnswers({ G1: 3 }) }, 'goals-helping+close'],
    ['helping, not known', { goals: HELPING, reasons: high }, 'goals-changes+close'],
    ['helping, told', { goals: HELPING, ...withAnswers({ G1: 4 }) }, 'goals-changes'],
  ])('%s', (_, change, piece) => {
    expect(advise({ goals: APART, ...change })).toContain(piece);
  });

  it('unclear are asked for only where few were discussed', () => {
    const at = (G1: Answers['G1']) => advise({ goals: UNCLEAR, ...withAnswers(G1 ? { G1 } : {}) });
    expect([1, 3].map((G1) => at(G1 as 1)[0])).toEqual(['goals-unclear', 'goals-unclear']);
    for (const G1 of [4, 'unknown', undefined] as const) expect(at(G1)).not.toContain('goals-unclear');
    expect(advise({ goals: { ...UNCLEAR, state: 'in line' }, ...withAnswers({ G1: 1 }) })).not.toContain(
      'goals-unclear',
    );
  });
});

describe('early warnings and chances', () => {
  it.each<[TypologyVerdict, Reactions, string]>([
    [type('pillar'), shows('neglect', { neglect: 1 }), 'own/cutting-corners'],
    [between('pillar', 'prospect'), shows('neglect', { neglect: 1 }), 'own/cutting-corners'],
    [type('pillar'), shows('destructive', { exit: 0.5, neglect: 0.6 }), 'own/cutting-corners'],
    [type('pillar'), shows('destructive', { exit: 0.6, neglect: 0.5 }), 'own/exit'],
    [type('hostage'), shows('threat or negotiation', { exit: 0.5, voice: 0.6 }), 'own/exit'],
    [type('prospect'), shows('neglect', { neglect: 1 }), 'own/neglect'],
    [type('prospect'), shows('loyalty or neglect', { loyalty: 1, neglect: 0.9 }), 'own/neglect'],
    [type('prospect'), shows('loyalty', { loyalty: 1 }), 'own/loyalty'],
    [type('hostage'), shows('voice', { voice: 1 }), 'own/tipping-point'],
    [type('freerider'), shows('voice', { voice: 1 }), 'own/voice'],
    [type('freerider'), shows('constructive', { voice: 0.5, loyalty: 0.6 }), 'own/loyalty'],
  ])('%o with %o: %s', (verdict, own, piece) => {
    const found = advise({ verdict, own });
    expect(found[0]).toBe(piece);
    expect(found.join()).not.toContain(`${verdict.kind === 'type' ? verdict.type : 'pillar'}/${own.verdict}`);
  });

  it('look at own behaviour first, then at the other party beside the piece of the type', () => {
    const verdict = type('hostage');
    const [exit, voice] = [shows('exit', { exit: 1 }), shows('voice', { voice: 1 })];
    expect(advise({ verdict, own: voice, other: exit })).not.toContain('other/exit');
    expect(advise({ verdict, own: shows('neglect'), other: voice })).toEqual([
      'other/tipping-point',
      'hostage/neglect',
    ]);
    expect(advise({ verdict, other: exit })).toEqual(['other/exit', 'hostage/none']);
  });

  it('need a verdict on the relation', () => {
    expect(advise({ own: shows('exit') }).join()).not.toContain('exit');
  });
});

describe('the piece for type and reaction', () => {
  it.each<[TypologyVerdict, Reactions | undefined, string]>([
    [type('prospect'), shows('voice'), 'prospect/voice'],
    [type('pillar'), shows('constructive', { voice: 0.5, loyalty: 0.6 }), 'pillar/voice'],
    [type('freerider'), shows('destructive', { exit: 0.5, neglect: 0.6 }), 'freerider/neglect'],
    [type('freerider'), shows('destructive', { exit: 0.5, neglect: 0.5 }), 'freerider/exit'],
    [type('prospect'), shows('threat or negotiation', { exit: 0.6, voice: 0.5 }), 'prospect/exit'],
    [type('prospect'), shows('threat or negotiation', { exit: 0.5, voice: 0.5 }), 'prospect/voice'],
    [type('freerider'), shows('loyalty or neglect', { loyalty: 1, neglect: 1 }), 'freerider/loyalty'],
    [type('hostage'), shows('contradictory'), 'hostage/none'],
    [type('hostage'), shows('none marked'), 'hostage/none'],
    [type('hostage'), { bars: { exit: 1 } }, 'hostage/none'],
    [type('freerider'), undefined, 'freerider/none'],
    [between('hostage', 'pillar'), shows('loyalty'), 'hostage/loyalty'],
    [between('hostage', 'pillar'), shows('voice'), 'pillar/voice'],
    [between('pillar', 'hostage'), shows('neglect'), 'hostage/neglect'],
    [between('hostage', 'freerider'), shows('threat or negotiation', { exit: 1, voice: 1 }), 'hostage/voice'],
    [{ kind: 'middle' }, shows('loyalty'), 'middle'],
  ])('%o with %o: %s', (verdict, own, piece) => {
    expect(advise(own === undefined ? { verdict } : { verdict, own })).toContain(piece);
  });
});

describe('saying it first', () => {
  const silent = withAnswers({ V1: 1 });
  it.each<[string, Partial<AdviceInput>, string]>([
    ['the reader waits', { ...silent, own: shows('loyalty') }, 'pillar/loyalty+say-it'],
    ['no reaction shows', { ...silent, own: shows('none marked') }, 'pillar/none+say-it'],
    ['the reader looks away', { ...silent, own: shows('neglect') }, 'own/cutting-corners'],
    ['it was raised', { ...withAnswers({ V1: 2 }), own: shows('loyalty') }, 'pillar/loyalty'],
    ['the other does not know', { otherKnows: 'no', own: shows('neglect') }, 'own/cutting-corners+say-it'],
    ['nobody has a point', { ...silent, ...inContext({ problem: 'no' }) }, 'pillar/none'],
  ])('where %s', (_, change, piece) => {
    expect(advise({ verdict: type('pillar'), ...change })).toContain(piece);
  });

  it('stands in the first of the two pieces alone', () => {
    const input = { ...silent, own: shows('loyalty'), other: shows('exit', { exit: 1 }) };
    expect(advise({ verdict: type('pillar'), ...input })).toEqual(['other/exit+say-it', 'pillar/loyalty']);
  });
});

describe('the weakest facet', () => {
  const verdict = type('pillar');

  it.each([
    [{ A1: 3, A3: 2, A5: 3, C1: 4 }, 'item/A3'],
    [{ A1: 3, A3: 3, A5: 3, C1: 2, C2: 5 }, 'item/C2'],
    [{ A1: 2, A2: 4, A3: 2, A5: 2, C1: 2 }, 'item/A1'],
    [{ A3: 5, A4: 1, A5: 4 }, 'keep/warmth'],
    [{ A1: 4, A3: 4, A5: 4, C1: 4 }, 'keep/social'],
    [{ A3: 3, C3: 1 }, 'item/A3'],
  ] as const)('of %o is %s', (answers, piece) => {
    expect(advise({ verdict, answers })).toContain(piece);
  });

  it('is kept only where there are fewer than two pieces', () => {
    expect(advise({ verdict, goals: UNCLEAR, ...withAnswers({ G1: 1 }) })).toEqual([
      'pillar/none',
      'goals-unclear',
    ]);
    expect(advise({ verdict, ...inContext({ contractEnd: '2026-06' }) })).toEqual([
      'pillar/none',
      'contract-end',
    ]);
  });
});

describe('answers that are not known', () => {
  const unknown = (count: number) =>
    withAnswers(
      Object.fromEntries(
        ['A2', 'A4', 'A6', 'C3', 'C4', 'C5', 'C6', 'D1', 'D2', 'D3']
          .slice(0, count)
          .map((id) => [id, 'unknown']),
      ),
    );

  it('are named from three on, and before the types from ten on', () => {
    const verdict = type('pillar');
    expect(advise({ verdict, ...unknown(2) })).toEqual(['pillar/none', 'keep/social']);
    expect(advise({ verdict, ...unknown(3) })).toEqual(['pillar/none', 'unknown-answers']);
    expect(advise({ verdict, ...unknown(9) })[0]).toBe('pillar/none');
    expect(advise({ verdict, ...unknown(10) })).toEqual(['unknown-answers', 'pillar/none']);
  });

  it('come after a reaction that was not to be expected, however many they are', () => {
    const verdict = type('pillar');
    const signal = shows('exit', { exit: 1 });
    expect(advise({ verdict, own: signal, ...unknown(10) }).slice(0, 2)).toEqual([
      'own/exit',
      'unknown-answers',
    ]);
    expect(advise({ verdict, other: signal, ...unknown(10) })).toEqual([
      'other/exit',
      'unknown-answers',
      'pillar/none',
    ]);
  });

  it('are not those that do not apply', () => {
    expect(advise(withAnswers({ A2: 'na', A4: 'na', A6: 'na' }))).not.toContain('unknown-answers');
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
    expect(advise(inContext(change)).includes('contract-end')).toBe(near);
  });

  it('tells of a tender that is compulsory', () => {
    expect(advise(inContext({ contractEnd: '2026-06', tender: 'yes' }))).toContain('contract-end+tender');
    expect(advise(inContext({ contractEnd: '2026-06', tender: 'no' }))).toContain('contract-end');
  });
});
