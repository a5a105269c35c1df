import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedReactions, judgeReaction, type Judgement } from '../../../src/model/result/expectedReaction';
import { BEHAVIOUR_ITEMS } from '../../../src/model/scan/item';
import {
  REACTIONS,
  REACTION_VERDICTS,
  isReaction,
  liesInVerdict,
  measureReactions,
  decideReactionVerdict,
  reactionsOf,
  type Reactions,
  type ReactionVerdict,
} from '../../../src/model/result/reaction';
import type { RelationshipType } from '../../../src/model/result/relationshipType';
import type { TypologyVerdict } from '../../../src/model/result/verdict';
import { RUNS, allAnswers, someAnswers } from '../arbitraries';

const bars = (exit: number, voice: number, loyalty: number, neglect: number) => ({
  exit,
  voice,
  loyalty,
  neglect,
});

describe('the reaction verdict', () => {
  it.each([
    [bars(0.39, 0, 0, 0), 'none marked'],
    [bars(0.4, 0, 0, 0), 'exit'],
    [bars(0, 0.75, 0.5, 0), 'voice'],
    [bars(0.5, 0, 0, 0.5), 'destructive'],
    [bars(0, 0.8125, 0.625, 0), 'constructive'],
    [bars(0, 0.25, 0.5, 0.375), 'loyalty or neglect'],
    [bars(0.5, 0.375, 0, 0), 'threat or negotiation'],
    [bars(0.4, 0.2, 0, 0), 'threat or negotiation'],
    [bars(0.5, 0, 0.5, 0), 'contradictory'],
    [bars(0, 0.5, 0, 0.5), 'contradictory'],
    [bars(0.5, 0.5, 0.5, 0), 'contradictory'],
    [bars(0, 0.5, 0.5, 0.5), 'contradictory'],
  ] as const)('%o: %s', (given, verdict) => expect(decideReactionVerdict(given)).toBe(verdict));

  it('names its reactions', () => {
    expect(REACTION_VERDICTS.map((verdict) => [verdict, reactionsOf(verdict).join(' ')])).toEqual([
      ['exit', 'exit'],
      ['voice', 'voice'],
      ['loyalty', 'loyalty'],
      ['neglect', 'neglect'],
      ['constructive', 'voice loyalty'],
      ['destructive', 'exit neglect'],
      ['threat or negotiation', 'exit voice'],
      ['loyalty or neglect', 'loyalty neglect'],
      ['contradictory', ''],
      ['none marked', ''],
    ]);
  });

  it('names only reactions within .20 of the highest bar, which is among them', () => {
    fc.assert(
      fc.property(allAnswers(BEHAVIOUR_ITEMS), (answers) => {
        const { bars: measured, verdict } = measureReactions(answers, 'own');
        const top = Math.max(...Object.values(measured));
        const named = reactionsOf(verdict ?? 'none marked');
        for (const reaction of named) expect(top - (measured[reaction] ?? 0)).toBeLessThanOrEqual(0.2);
        if (named.length > 0) expect(named.map((reaction) => measured[reaction])).toContain(top);
        else expect(verdict === 'contradictory' || top < 0.4).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

/** A verdict on part of the reactions is one of them, high, and well above every other that is known. */
function checkPartial(measured: Reactions['bars'], verdict: ReactionVerdict): void {
  if (!isReaction(verdict)) throw new Error(`${verdict} on part of the reactions`);
  const { [verdict]: top = 0, ...others } = measured;
  expect(top).toBeGreaterThanOrEqual(0.6);
  expect(Object.keys(others).length).toBeGreaterThan(0);
  for (const bar of Object.values<number>(others)) expect(top - bar).toBeGreaterThanOrEqual(0.2);
}

describe('reactions', () => {
  it('have a place only when all four are known, within -1..1, and then a verdict too', () => {
    fc.assert(
      fc.property(someAnswers(BEHAVIOUR_ITEMS), (answers) => {
        const { bars: measured, place, verdict } = measureReactions(answers, 'own');
        const whole = REACTIONS.every((reaction) => measured[reaction] !== undefined);
        expect(place !== undefined).toBe(whole);
        if (whole) expect(verdict).toBeDefined();
        else if (verdict !== undefined) checkPartial(measured, verdict);
        for (const axis of Object.values(place ?? {})) expect(Math.abs(axis)).toBeLessThanOrEqual(1);
      }),
      { numRuns: RUNS },
    );
  });

  it('keep the two parties apart', () => {
    const answers = { E1: 5, V1: 1, L1: 1, N1: 1, 'other-E1': 1, 'other-V1': 3 } as const;
    expect(measureReactions(answers, 'own').verdict).toBe('exit');
    expect(measureReactions(answers, 'other')).toEqual({ bars: { exit: 0, voice: 0.5 } });
    expect(measureReactions({}, 'other')).toEqual({ bars: {} });
  });

  it.each([0, 1, 2, 3])('have no place when one of the four is unknown (%i)', (index) => {
    const items = ['E1', 'V1', 'L1', 'N1'].filter((_, at) => at !== index);
    const { place, verdict } = measureReactions(Object.fromEntries(items.map((id) => [id, 3])), 'own');
    expect([place, verdict]).toEqual([undefined, undefined]);
  });
});

describe('whether a place lies in what its verdict names', () => {
  const inside: readonly (readonly [number, number, ReactionVerdict])[] = [
    [0.5, 0.5, 'voice'],
    [0.5, -0.5, 'loyalty'],
    [-0.5, -0.5, 'neglect'],
    [-0.5, 0.5, 'exit'],
    [1, 0, 'constructive'],
    [-1, 0, 'destructive'],
    [0, 1, 'threat or negotiation'],
    [0, -1, 'loyalty or neglect'],
    [0.5, 0.5, 'constructive'],
  ];
  it.each(inside)('(%s, %s) lies in %s', (positivity, activity, verdict) => {
    expect(liesInVerdict({ positivity, activity }, verdict)).toBe(true);
  });

  const outside: readonly (readonly [number, number, ReactionVerdict])[] = [
    [0.5, 0.5, 'loyalty'],
    [0.5, -0.1, 'voice'],
    [-0.1, 0.5, 'voice'],
    [0.1, -0.5, 'neglect'],
    [-0.5, 0.1, 'neglect'],
    [0.1, 0.5, 'exit'],
    [-0.5, -0.1, 'exit'],
    [-0.1, -0.5, 'loyalty'],
    [0, 0, 'contradictory'],
    [0, 0, 'none marked'],
  ];
  it.each(outside)('(%s, %s) lies outside %s', (positivity, activity, verdict) => {
    expect(liesInVerdict({ positivity, activity }, verdict)).toBe(false);
  });
});

describe('what a type lets one expect', () => {
  const type = (name: RelationshipType): TypologyVerdict => ({
    kind: 'type',
    type: name,
  });
  const middle: TypologyVerdict = { kind: 'middle' };
  const between: TypologyVerdict = { kind: 'between', likelier: 'pillar', other: 'hostage' };

  it('is both sets for a relation between two types, and nothing for the middle ground', () => {
    expect(expectedReactions(type('pillar'))).toEqual(['voice', 'loyalty']);
    expect(expectedReactions(type('prospect'))).toEqual(['voice', 'exit']);
    expect(expectedReactions(type('hostage'))).toEqual(['neglect', 'loyalty']);
    expect(expectedReactions(type('freerider'))).toEqual(['exit', 'neglect']);
    expect(expectedReactions(between)).toEqual(['voice', 'loyalty', 'neglect']);
    expect(expectedReactions(middle)).toEqual([]);
  });

  it.each<[TypologyVerdict, ReactionVerdict, Judgement | undefined]>([
    [type('pillar'), 'voice', 'as expected'],
    [type('pillar'), 'neglect', 'early warning'],
    [type('pillar'), 'exit', 'early warning'],
    [type('pillar'), 'destructive', 'early warning'],
    [type('pillar'), 'loyalty or neglect', 'as expected'],
    [type('prospect'), 'loyalty', 'chance'],
    [type('prospect'), 'loyalty or neglect', 'early warning'],
    [type('hostage'), 'voice', 'chance'],
    [type('hostage'), 'threat or negotiation', 'early warning'],
    [type('freerider'), 'constructive', 'chance'],
    [type('freerider'), 'destructive', 'as expected'],
    [between, 'neglect', 'as expected'],
    [between, 'exit', 'early warning'],
    [type('pillar'), 'contradictory', undefined],
    [type('pillar'), 'none marked', undefined],
    [middle, 'exit', undefined],
  ])('%o with %s: %s', (verdict, reaction, judgement) => {
    expect(judgeReaction(verdict, reaction)).toBe(judgement);
  });
});
