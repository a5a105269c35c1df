import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswers, scored, type Answers } from '../../../src/model/scan/answer';
import {
  combineReasons,
  measureCommitment,
  measureFacets,
  measureReasons,
  missingForPlacement,
  type Commitment,
} from '../../../src/model/result/commitment';
import { FORM_KINDS, formItems } from '../../../src/model/scan/form';
import { measureGoalAlignment } from '../../../src/model/result/goalAlignment';
import { SCORING_KEY, type ItemId } from '../../../src/model/scan/item';
import { bandOf } from '../../../src/model/result/band';
import { measureReasonToStay } from '../../../src/model/result/reasonToStay';
import { RUNS, allAnswers, answerValue, commitmentItems, someAnswers } from '../arbitraries';

const straight = (items: readonly ItemId[], column: number): Answers =>
  parseAnswers(Object.fromEntries(items.map((id) => [id, column]))) ?? {};

const placed = (answers: Answers): Commitment => {
  const commitment = measureCommitment(answers);
  if (commitment === undefined) throw new Error('no placement');
  return commitment;
};

describe('straight-lining', () => {
  it.each(FORM_KINDS.flatMap((kind) => [1, 2, 3, 4, 5].map((column) => [kind, column] as const)))(
    'the %s form in column %i lands exactly in the centre',
    (kind, column) => {
      const answers = straight(formItems(kind, { problem: 'no' }), column);
      const { affective, calculative, value, lockIn } = placed(answers);
      expect([affective, calculative, value, lockIn]).toEqual([0.5, 0.5, 0.5, 0.5]);
      expect(measureGoalAlignment(answers)?.mean).toBe(0.5);
    },
  );
});

describe('the place', () => {
  it('never moves down when an answer moves up', () => {
    fc.assert(
      fc.property(
        allAnswers(commitmentItems),
        fc.subarray([...commitmentItems], { minLength: 10 }),
        fc.constantFrom(...commitmentItems),
        answerValue,
        (all, kept, item, next) => {
          const answers = parseAnswers(Object.fromEntries(kept.map((id) => [id, all[id]]))) ?? {};
          if (answers[item] === undefined) return;
          const [before, after] = [
            measureCommitment(answers),
            measureCommitment({ ...answers, [item]: next }),
          ];
          if (before === undefined || after === undefined) return;
          const sense = SCORING_KEY[item].direction === 'reversed' ? -1 : 1;
          const up = Math.sign(next - Number(answers[item])) * sense;
          expect((after.affective - before.affective) * up).toBeGreaterThanOrEqual(-1e-12);
          expect((after.calculative - before.calculative) * up).toBeGreaterThanOrEqual(-1e-12);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('is the same whether an answer is absent or unknown', () => {
    fc.assert(
      fc.property(someAnswers(commitmentItems), (answers) => {
        expect(measureCommitment(scored(answers))).toEqual(measureCommitment(answers));
        expect(missingForPlacement(scored(answers))).toEqual(missingForPlacement(answers));
      }),
      { numRuns: RUNS },
    );
  });

  it('exists exactly when nothing is missing', () => {
    fc.assert(
      fc.property(someAnswers(commitmentItems), (answers) => {
        expect(measureCommitment(answers) === undefined).toBe(missingForPlacement(answers).length > 0);
      }),
      { numRuns: RUNS },
    );
  });

  it('lies within the square with a positive uncertainty', () => {
    fc.assert(
      fc.property(allAnswers(commitmentItems), (answers) => {
        const { affective, calculative, affectiveSigma, calculativeSigma } = placed(answers);
        for (const axis of [affective, calculative]) {
          expect(axis).toBeGreaterThanOrEqual(0);
          expect(axis).toBeLessThanOrEqual(1);
        }
        expect(Math.min(affectiveSigma, calculativeSigma)).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('does not get more certain when one of answers that agree is dropped', () => {
    const agreeing = (u: number) =>
      parseAnswers(
        Object.fromEntries(
          commitmentItems.map((id) => [id, SCORING_KEY[id].direction === 'reversed' ? 6 - u : u]),
        ),
      ) ?? {};
    fc.assert(
      fc.property(
        answerValue,
        fc.subarray([...commitmentItems], { minLength: 1 }),
        fc.constantFrom(...commitmentItems),
        (column, hidden, last) => {
          const all: Answers = agreeing(column);
          const without = (ids: readonly ItemId[]) =>
            parseAnswers(
              Object.fromEntries(Object.entries(all).filter(([id]) => !ids.includes(id as ItemId))),
            );
          const more = measureCommitment(without(hidden.filter((id) => id !== last)) ?? {});
          const fewer = measureCommitment(without([...hidden, last]) ?? {});
          if (more === undefined || fewer === undefined) return;
          expect(fewer.affectiveSigma).toBeGreaterThanOrEqual(more.affectiveSigma);
          expect(fewer.calculativeSigma).toBeGreaterThanOrEqual(more.calculativeSigma - 1e-12);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('what is missing', () => {
  it.each<[Answers, readonly string[]]>([
    [{}, ['affective-3', 'affective-facet', 'value', 'lock-in', 'calculative-3']],
    [{ A1: 3, C1: 3, C3: 3 }, ['affective-2', 'affective-facet', 'calculative-1']],
    [{ A1: 3, A2: 3, A3: 'unknown', C1: 3, C2: 3, C6: 1 }, ['affective-1', 'affective-facet']],
    [{ A1: 3, A2: 3, A3: 3, C1: 3, C2: 3, C3: 'unknown' }, ['lock-in', 'calculative-1']],
    [{ A5: 3, A2: 3, A3: 3, C3: 3, C4: 3, C5: 3, C6: 3 }, ['value']],
    [{ A1: 3, A3: 3, C2: 1 }, ['affective-1', 'lock-in', 'calculative-2']],
    [{ A1: 3, A3: 3, A5: 1, C2: 1, C5: 2, C6: 3 }, []],
  ])('%o', (answers, missing) => expect(missingForPlacement(answers)).toEqual(missing));
});

describe('the axes', () => {
  it('give every facet the same weight, however many of its items are answered', () => {
    const { affective, facets } = placed({ A1: 5, A2: 1, A3: 1, C1: 5, C3: 1, C5: 1 });
    expect(affective).toBe(0.5);
    expect(facets).toEqual({ social: 1, trust: 0, value: 1, switching: 0, fewAlternatives: 1 });
  });

  it('count the stronger reason for three quarters', () => {
    expect(combineReasons(1, 0)).toBe(0.75);
    expect(combineReasons(0, 1)).toBe(0.75);
    expect(combineReasons(0.4, 0.4)).toBe(0.4);
  });

  it('take the uncertainty of the reason that is stronger, not of the less certain one', () => {
    const valueFirst = placed({ A1: 3, A3: 3, A5: 3, C1: 5, C2: 1, C3: 3 });
    const lockInFirst = placed({ A1: 3, A3: 3, A5: 3, C1: 1, C2: 5, C3: 3 });
    expect(valueFirst.calculativeSigma).toBeCloseTo(Math.hypot(0.75 * 0.1439, 0.25 * 0.1704), 3);
    expect(lockInFirst.calculativeSigma).toBeCloseTo(Math.hypot(0.25 * 0.1439, 0.75 * 0.1704), 3);
  });

  it('measure facets without a placement too', () => {
    expect(measureFacets({ A1: 5, C6: 'unknown' })).toEqual({ social: 1 });
    expect(measureFacets({ G1: 5, D1: 5, E1: 5 })).toEqual({});
  });
});

describe('the reasons behind a place', () => {
  it('are known as far as they go, liking from three items of two facets on', () => {
    expect(measureReasons({})).toEqual({});
    expect(measureReasons({ A1: 5, A2: 1, C1: 5 })).toEqual({ value: 1 });
    expect(measureReasons({ A1: 5, A2: 1, A3: 5, C5: 1 })).toEqual({ affective: 1, lockIn: 1 });
    expect(measureReasons({ C2: 3, C3: 5, C4: 1, C6: 1 })).toEqual({ value: 0.5, lockIn: 0.5 });
  });

  it('have three bands', () => {
    expect([0, 0.39, 0.4, 0.59, 0.6, 1].map(bandOf)).toEqual([
      'low',
      'low',
      'between',
      'between',
      'high',
      'high',
    ]);
  });
});

describe('the reason to stay', () => {
  it.each([
    [0.49, 0.49, 'neither'],
    [0.5, 0.4, 'both'],
    [0.5, 0.36, 'both'],
    [0.5, 0.34, 'value'],
    [0.2, 0.5, 'lock-in'],
    [0.75, 0.5, 'value'],
    [0.5, 0.65, 'lock-in'],
  ])('value %f and lock-in %f: %s', (value, lockIn, reason) => {
    expect(measureReasonToStay({ value, lockIn })).toBe(reason);
  });
});
