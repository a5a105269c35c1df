import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scored, unitValue, type AnswerValue, type Answers } from '../../../src/model/scan/answer';
import { measureCommitment, measurePlace } from '../../../src/model/result/commitment';
import type { ItemId } from '../../../src/model/scan/item';
import {
  likeliestType,
  measureProbabilities,
  type TypeProbabilities,
} from '../../../src/model/result/typeProbabilities';
import { findTippingPoints, type TippingSteps } from '../../../src/model/result/tippingPoint';
import { decideVerdict, sameVerdict, verdictTypes } from '../../../src/model/result/verdict';
import { RUNS, commitmentItems, someAnswers } from '../arbitraries';

const NEVER_LIFTED: readonly string[] = ['C3', 'C4', 'C5', 'C6'];
const NEVER_SUNK: readonly string[] = ['C3', 'C4'];

/** The probabilities after changes, with the uncertainty of the answers before them. */
function probabilitiesAfter(answers: Answers, changes: Answers): TypeProbabilities {
  const [before, place] = [measureCommitment(answers), measurePlace({ ...answers, ...changes })];
  if (before === undefined || place === undefined) throw new Error('no placement');
  return measureProbabilities({ ...before, ...place });
}

/** Fails unless every way leads where it says, by steps of one point on different items, best first. */
function check(answers: Answers, { steps, alternatives }: TippingSteps, sense: 1 | -1): void {
  const [before, from] = [scored(answers), probabilitiesAfter(answers, {})];
  let last = Infinity;
  for (const { changes, verdict } of alternatives) {
    const after = probabilitiesAfter(answers, changes);
    expect(decideVerdict(after)).toEqual(verdict);
    expect(sameVerdict(verdict, decideVerdict(from))).toBe(false);
    expect(Object.keys(changes)).toHaveLength(steps);
    for (const [id, next] of Object.entries(changes) as [ItemId, AnswerValue][])
      expect(unitValue(id, next) - unitValue(id, before[id] as AnswerValue)).toBe(sense / 4);
    expect(sense * after.pillar).toBeLessThanOrEqual(last + 1e-9);
    last = sense * after.pillar;
    if (sense === 1) expect(after.hostage).toBeLessThanOrEqual(from.hostage + 0.01 + 1e-12);
    else expect(verdict.kind).not.toBe('middle');
    const isNew =
      verdictTypes(verdict).includes('pillar') && !verdictTypes(decideVerdict(from)).includes('pillar');
    if (sense === -1) expect(isNew).toBe(false);
  }
  if (steps > 2) expect(alternatives).toHaveLength(1);
}

const changedItems = (way: TippingSteps | string | undefined): readonly string[] =>
  typeof way === 'object' ? way.alternatives.flatMap(({ changes }) => Object.keys(changes)) : [];

describe('tipping points', () => {
  it('keep what they promise', () => {
    fc.assert(
      fc.property(someAnswers(commitmentItems), (answers) => {
        const points = findTippingPoints(answers);
        expect(points === undefined).toBe(measureCommitment(answers) === undefined);
        if (points === undefined) return;
        const { lift, slide } = points;
        if (typeof lift === 'object') check(answers, lift, 1);
        if (typeof slide === 'object') check(answers, slide, -1);
        expect(changedItems(lift).filter((id) => NEVER_LIFTED.includes(id))).toEqual([]);
        expect(changedItems(slide).filter((id) => NEVER_SUNK.includes(id))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('say what there is nothing to rise to, and what is low already', () => {
    fc.assert(
      fc.property(someAnswers(commitmentItems), (answers) => {
        const points = findTippingPoints(answers);
        if (points === undefined) return;
        const probabilities = probabilitiesAfter(answers, {});
        const verdict = decideVerdict(probabilities);
        const isPillar = verdict.kind === 'type' && verdict.type === 'pillar';
        expect(points.lift === 'already-pillar').toBe(isPillar);
        const isLow = ['hostage', 'freerider'].includes(likeliestType(probabilities));
        expect(points.slide === 'already-low').toBe(isLow);
      }),
      { numRuns: RUNS },
    );
  });

  it('never change items that are unknown or not answered', () => {
    const answers: Answers = { A1: 4, A2: 'unknown', A3: 4, A4: 'na', A5: 4, C1: 3, C2: 3, C3: 2 };
    const { lift, slide } = findTippingPoints(answers) ?? {};
    const changed = [...changedItems(lift), ...changedItems(slide)];
    expect(changed.length).toBeGreaterThan(0);
    expect(Object.keys(scored(answers))).toEqual(expect.arrayContaining(changed));
  });

  it('list equal ways in form order', () => {
    const answers: Answers = {
      A1: 4,
      A2: 3,
      A3: 3,
      A4: 3,
      A5: 3,
      A6: 3,
      C1: 2,
      C2: 3,
      C3: 5,
      C4: 1,
      C5: 1,
      C6: 5,
    };
    expect(changedItems(findTippingPoints(answers)?.lift)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6']);
  });
});
