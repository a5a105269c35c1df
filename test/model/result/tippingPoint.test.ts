import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scored, unitValue, type AnswerValue, type Answers } from '../../../src/model/scan/answer';
import { measureCommitment } from '../../../src/model/result/commitment';
import type { ItemId } from '../../../src/model/scan/item';
import { measureProbabilities } from '../../../src/model/result/typeProbabilities';
import { findTippingPoints, isSmallChange, type TippingPoint } from '../../../src/model/result/tippingPoint';
import { decideVerdict, sameVerdict, verdictCode } from '../../../src/model/result/verdict';
import { RUNS, commitmentItems, someAnswers } from '../arbitraries';
import { goldenAnswers } from '../golden/golden';

const LOCK_IN: readonly string[] = ['C3', 'C4', 'C5', 'C6'];

const probabilitiesOf = (answers: Answers) => {
  const commitment = measureCommitment(answers);
  if (commitment === undefined) throw new Error('no placement');
  return measureProbabilities(commitment);
};
const verdictOf = (answers: Answers) => decideVerdict(probabilitiesOf(answers));

/** Fails unless every alternative really leads where it says, by steps of the promised kind. */
function check(answers: Answers, point: TippingPoint, sense: 1 | -1): void {
  const before = scored(answers);
  let last = Infinity;
  for (const { changes, verdict } of point.alternatives) {
    const after = { ...answers, ...changes };
    expect(verdictOf(after)).toEqual(verdict);
    expect(sameVerdict(verdict, verdictOf(answers))).toBe(false);
    const steps = Object.entries(changes).map(([id, next]) => {
      const from = before[id as ItemId] as AnswerValue;
      const rise = (unitValue(id as ItemId, next) - unitValue(id as ItemId, from)) * 4;
      expect(Math.sign(rise)).toBe(sense);
      if (point.exact) expect(Math.abs(rise)).toBe(1);
      return Math.abs(rise);
    });
    expect(steps.reduce((sum, one) => sum + one, 0)).toBe(point.steps);
    const gain = sense * probabilitiesOf(after).pillar;
    expect(gain).toBeLessThanOrEqual(last + 1e-9);
    last = gain;
  }
}

describe('tipping points', () => {
  it('keep what they promise', () => {
    fc.assert(
      fc.property(someAnswers(commitmentItems), (answers) => {
        const points = findTippingPoints(answers);
        expect(points === undefined).toBe(measureCommitment(answers) === undefined);
        if (points?.lift) check(answers, points.lift, 1);
        if (points?.drop) check(answers, points.drop, -1);
        const lifted = points?.lift?.alternatives.flatMap(({ changes }) => Object.keys(changes)) ?? [];
        expect(lifted.some((id) => LOCK_IN.includes(id))).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('say whether all ways of one or two steps are listed', () => {
    const points = findTippingPoints(goldenAnswers('hr-ssc/client'));
    expect([points?.lift?.exact, points?.drop?.exact]).toEqual([true, false]);
    expect(findTippingPoints(goldenAnswers('green/client/pruning'))?.lift).toMatchObject({
      steps: 2,
      exact: true,
    });
  });

  it('call two steps of one item an upper bound', () => {
    const points = findTippingPoints(goldenAnswers('uwv/client'));
    expect(points?.lift).toMatchObject({ steps: 2, exact: false, alternatives: [{ changes: { A3: 4 } }] });
  });

  it.each<[string, 'lift' | 'drop', Answers, number, Answers]>([
    [
      'while lifting',
      'lift',
      { A1: 3, A2: 1, A3: 3, A4: 1, A5: 5, A6: 3, C1: 1, C2: 4, C3: 1, C5: 5, C6: 5 },
      9,
      { A1: 5, A3: 5, A6: 1, C1: 4 },
    ],
    [
      'while lifting on fewer answers',
      'lift',
      { A1: 3, A2: 1, A3: 5, A5: 5, C1: 1, C2: 4, C3: 1, C4: 1, C6: 1 },
      5,
      { A1: 5, C1: 4 },
    ],
    [
      'where p(pillar) is all but 0',
      'drop',
      { A1: 1, A2: 5, A3: 5, A4: 5, A5: 1, A6: 5, C1: 3, C2: 2, C3: 5, C4: 1, C6: 5 },
      8,
      { A3: 1, C1: 2, C6: 2 },
    ],
  ])(
    'take the first in form order whenever no step gains anything: %s',
    (_, way, answers, steps, changes) => {
      expect(findTippingPoints(answers)?.[way]).toMatchObject({
        steps,
        exact: false,
        alternatives: [{ changes }],
      });
    },
  );

  it('list equal gains in form order, also where rounding makes them differ', () => {
    const answers: Answers = { A1: 5, A2: 3, A3: 5, A4: 4, A5: 3, A6: 4, C1: 1, C2: 2, C3: 5, C4: 4, C5: 1 };
    const ways = findTippingPoints(answers)?.lift?.alternatives ?? [];
    expect(ways.map(({ changes }) => Object.keys(changes).join(' '))).toEqual([
      'A4 A6',
      'A2 A4',
      'A2 A6',
      'A4 A5',
      'A5 A6',
    ]);
  });

  it('take the first in form order when no step gains anything', () => {
    const answers: Answers = {
      A1: 1,
      A2: 5,
      A3: 1,
      A4: 5,
      A5: 1,
      A6: 5,
      C1: 1,
      C2: 5,
      C3: 1,
      C4: 5,
      C5: 5,
      C6: 1,
    };
    const [way] = findTippingPoints(answers)?.lift?.alternatives ?? [];
    expect(Object.keys(way?.changes ?? {})[0]).toBe('A1');
    expect(way?.changes.A1).toBe(5);
  });

  it('are absent, way by way, where no step changes the verdict', () => {
    const lowest: Answers = { A1: 1, A2: 5, A3: 1, C1: 1, C2: 5, C3: 1, C5: 5 };
    expect(findTippingPoints(lowest)?.drop).toBeUndefined();
    const highest: Answers = { A1: 5, A2: 1, A3: 5, C1: 5, C2: 1, C3: 5, C5: 1 };
    expect(findTippingPoints(highest)?.lift).toBeUndefined();
    expect(findTippingPoints(highest)?.drop).toBeDefined();
  });

  it('never change items that are unknown or not answered', () => {
    const answers: Answers = { A1: 4, A2: 'unknown', A3: 4, A5: 4, C1: 3, C2: 3, C3: 2 };
    const points = findTippingPoints(answers);
    for (const { changes } of [
      ...(points?.lift?.alternatives ?? []),
      ...(points?.drop?.alternatives ?? []),
    ]) {
      expect(Object.keys(scored(answers))).toEqual(expect.arrayContaining(Object.keys(changes)));
      expect(verdictCode(verdictOf({ ...answers, ...changes }))).not.toBe(verdictCode(verdictOf(answers)));
    }
  });
});

it('calls up to three steps a small change', () => {
  expect([1, 2, 3, 4, 5].map(isSmallChange)).toEqual([true, true, true, false, false]);
});
