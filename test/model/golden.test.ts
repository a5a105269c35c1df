import { describe, expect, it } from 'vitest';
import { measureCommitment, missingForPlacement } from '../../src/model/result/commitment';
import { measureContributions } from '../../src/model/result/contribution';
import { measureDependence } from '../../src/model/result/dependence';
import { FORM_VERSION } from '../../src/model/scan/form';
import { measureGoalAlignment } from '../../src/model/result/goalAlignment';
import { measureReactions } from '../../src/model/result/reaction';
import { measureReasonToStay } from '../../src/model/result/reasonToStay';
import { RELATIONSHIP_TYPES } from '../../src/model/result/relationshipType';
import { measureProbabilities } from '../../src/model/result/typeProbabilities';
import { measureRobustness } from '../../src/model/result/robustness';
import { findTippingPoints, type TippingPoints } from '../../src/model/result/tippingPoint';
import { decideVerdict, verdictCode } from '../../src/model/result/verdict';
import { GOLDEN, type GoldenTipping } from './golden/golden';

const near = (actual: number | undefined, expected: number) =>
  expect(Math.abs((actual ?? NaN) - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(
    GOLDEN.tolerance,
  );

/** A way of tipping as golden.json writes it: codes with spaces, the alternatives in their order. */
const written = (way: TippingPoints['lift' | 'slide']): GoldenTipping | string =>
  typeof way === 'string'
    ? way.replaceAll('-', ' ')
    : {
        steps: way.steps,
        alternatives: way.alternatives.map(({ changes, verdict }) => ({
          answers: changes,
          verdict: verdictCode(verdict),
        })),
      };

it('belongs to the form version of the golden numbers', () => {
  expect(FORM_VERSION).toBe(GOLDEN.form);
});

describe.each(GOLDEN.typology)('typology $id', ({ answers, expect: expected, tipping }) => {
  const commitment = measureCommitment(answers);

  it('has a place exactly where the method has one', () => {
    expect(commitment === undefined).toBe(expected === null);
    expect(missingForPlacement(answers).length > 0).toBe(expected === null);
    expect(measureContributions(answers) === undefined).toBe(expected === null);
  });

  it('tips where the method says, in the same order', () => {
    const points = findTippingPoints(answers);
    expect(points && { lift: written(points.lift), slide: written(points.slide) }).toEqual(
      tipping ?? undefined,
    );
  });

  if (commitment === undefined || expected === null) return;

  it('lies where the method says', () => {
    for (const key of [
      'affective',
      'affectiveSigma',
      'calculative',
      'calculativeSigma',
      'value',
      'lockIn',
    ] as const) {
      near(commitment[key], expected[key]);
    }
  });

  it('gets the probabilities, verdict, reason and robustness of the method', () => {
    const probabilities = measureProbabilities(commitment);
    for (const type of RELATIONSHIP_TYPES) near(probabilities[type], expected.probability[type]);
    expect(verdictCode(decideVerdict(probabilities))).toBe(expected.verdict);
    expect(measureReasonToStay(commitment)).toBe(expected.reasonToStay);
    expect(measureRobustness(commitment)).toBe(expected.robustness);
  });

  it('is made of the contributions of the method, in form order', () => {
    const { affective = [], calculative = [] } = measureContributions(answers) ?? {};
    const all = [...affective, ...calculative];
    expect(all.map(({ item }) => item)).toEqual(Object.keys(expected.contributions));
    for (const { item, amount } of all) near(amount, expected.contributions[item] ?? NaN);
  });
});

describe.each(GOLDEN.vvtv)('reactions $id', ({ answers, expect: expected }) => {
  it.each(['own', 'other'] as const)('%s: gets the bars, place and verdict of the method', (party) => {
    const prefix = party === 'own' ? '' : 'other-';
    const given = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [prefix + id, answer]));
    const { bars, place, verdict } = measureReactions(given, party);
    expect(Object.keys(bars)).toEqual(Object.keys(expected.reaction));
    expect(bars).toEqual(expected.reaction);
    expect(place?.positivity ?? null).toBe(expected.positivity);
    expect(place?.activity ?? null).toBe(expected.activity);
    expect(verdict ?? null).toBe(expected.verdict);
  });
});

describe.each(GOLDEN.dependence)('dependence: $id', ({ answers, expect: expected }) => {
  it('is as the method says', () => {
    const known = Object.entries(expected).filter(([, value]) => value !== null);
    expect(measureDependence(answers)).toEqual(Object.fromEntries(known));
  });
});

describe.each(GOLDEN.goals)('goals: $id', ({ answers, expect: expected }) => {
  it('is as the method says', () => {
    const { mean, state } = measureGoalAlignment(answers) ?? {};
    expect(mean === undefined ? null : { mean, state }).toEqual(expected);
  });
});
