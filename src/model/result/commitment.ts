import { unitValues, type Answers } from '../scan/answer';
import { AFFECTIVE_ITEMS, CALCULATIVE_ITEMS, itemsOf, type Facet } from '../scan/item';
import { mean, meanOfKnown } from '../mean';
import { sigmaOf } from './uncertainty';

/** The facets of affective commitment. */
export const AFFECTIVE_FACETS = ['social', 'trust', 'warmth'] as const satisfies readonly Facet[];

/** The facets of lock-in. */
export const LOCK_IN_FACETS = ['switching', 'fewAlternatives'] as const satisfies readonly Facet[];

/** The weight of the stronger of the two reasons to stay. */
export const STRONGER_REASON_WEIGHT = 0.75;

const MINIMUM_ITEMS = 3;
const MINIMUM_AFFECTIVE_FACETS = 2;

/** A place on the matrix with its uncertainty, and the reasons behind it; everything on 0..1. */
export type Commitment = Readonly<{
  affective: number;
  affectiveSigma: number;
  calculative: number;
  calculativeSigma: number;
  value: number;
  lockIn: number;
  facets: Readonly<Partial<Record<Facet, number>>>;
}>;

/** What a placement still needs: so many items more, a second affective facet, value, or lock-in. */
export type Missing =
  `affective-${1 | 2 | 3}` | 'affective-facet' | 'value' | 'lock-in' | `calculative-${1 | 2 | 3}`;

/** The place and its uncertainty; undefined when something is missing (`missingForPlacement`). */
export function measureCommitment(answers: Answers): Commitment | undefined {
  const facets = measureFacets(answers);
  const affective = meanOfKnown(AFFECTIVE_FACETS.map((facet) => facets[facet]));
  const lockIn = meanOfKnown(LOCK_IN_FACETS.map((facet) => facets[facet]));
  const value = facets.value;
  if (affective === undefined || lockIn === undefined || value === undefined) return undefined;
  if (missingForPlacement(answers).length > 0) return undefined;
  return {
    affective,
    affectiveSigma: sigmaOf(unitValues(answers, AFFECTIVE_ITEMS)),
    calculative: combineReasons(value, lockIn),
    calculativeSigma: calculativeSigma(answers, value, lockIn),
    value,
    lockIn,
    facets,
  };
}

/** What is missing for a placement; empty when there is one. */
export function missingForPlacement(answers: Answers): readonly Missing[] {
  const facets = measureFacets(answers);
  const known = (list: readonly Facet[]) => list.filter((facet) => facets[facet] !== undefined).length;
  return [
    ...missingItems('affective', unitValues(answers, AFFECTIVE_ITEMS).length),
    ...(known(AFFECTIVE_FACETS) < MINIMUM_AFFECTIVE_FACETS ? (['affective-facet'] as const) : []),
    ...(known(['value']) === 0 ? (['value'] as const) : []),
    ...(known(LOCK_IN_FACETS) === 0 ? (['lock-in'] as const) : []),
    ...missingItems('calculative', unitValues(answers, CALCULATIVE_ITEMS).length),
  ];
}

/** The mean, 0..1, of every commitment facet that has an answer that counts; the others are absent. */
export function measureFacets(answers: Answers): Readonly<Partial<Record<Facet, number>>> {
  const facets: Partial<Record<Facet, number>> = {};
  for (const facet of [...AFFECTIVE_FACETS, 'value', ...LOCK_IN_FACETS] as const) {
    const measured = mean(unitValues(answers, itemsOf(facet)));
    if (measured !== undefined) facets[facet] = measured;
  }
  return facets;
}

/** Calculative commitment, 0..1: the stronger reason to stay counts for three quarters. */
export function combineReasons(value: number, lockIn: number): number {
  const weight = valueWeight(value, lockIn);
  return weight * value + (1 - weight) * lockIn;
}

/** The weight of value in calculative commitment: .75 where it is at least as large as lock-in, else .25. */
export function valueWeight(value: number, lockIn: number): number {
  return value >= lockIn ? STRONGER_REASON_WEIGHT : 1 - STRONGER_REASON_WEIGHT;
}

function missingItems<Axis extends string>(axis: Axis, count: number): readonly `${Axis}-${1 | 2 | 3}`[] {
  return count >= MINIMUM_ITEMS ? [] : [`${axis}-${(MINIMUM_ITEMS - count) as 1 | 2 | 3}`];
}

function calculativeSigma(answers: Answers, value: number, lockIn: number): number {
  const weight = valueWeight(value, lockIn);
  return Math.hypot(
    weight * sigmaOf(unitValues(answers, itemsOf('value'))),
    (1 - weight) *
      sigmaOf(
        unitValues(
          answers,
          LOCK_IN_FACETS.flatMap((facet) => itemsOf(facet)),
        ),
      ),
  );
}
