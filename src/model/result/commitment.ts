import { unitValues, type Answers } from '../scan/answer';
import { AFFECTIVE_ITEMS, CALCULATIVE_ITEMS, itemsOf, type Facet } from '../scan/item';
import { mean, meanOfKnown } from '../mean';
import { defined } from '../property';
import type { Place } from './relationshipType';
import { sigmaOf } from './uncertainty';

/** The facets of affective commitment. */
export const AFFECTIVE_FACETS = ['social', 'trust', 'warmth'] as const satisfies readonly Facet[];

/** The facets of lock-in. */
export const LOCK_IN_FACETS = ['switching', 'fewAlternatives'] as const satisfies readonly Facet[];

/** The weight of the stronger of the two reasons to stay. */
export const STRONGER_REASON_WEIGHT = 0.75;

const FACET_ITEMS = ([...AFFECTIVE_FACETS, 'value', ...LOCK_IN_FACETS] as const).map(
  (facet) => [facet, itemsOf(facet)] as const,
);
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
  facets: Facets;
}>;

/** A place on the typology with its uncertainty, each 0..1. */
export type Placement = Pick<Commitment, 'affective' | 'affectiveSigma' | 'calculative' | 'calculativeSigma'>;

/** The means, 0..1, of the facets of which something is known. */
type Facets = Readonly<Partial<Record<Facet, number>>>;

/** What a placement still needs: so many items more, a second affective facet, value, or lock-in. */
export type Missing =
  `affective-${1 | 2 | 3}` | 'affective-facet' | 'value' | 'lock-in' | `calculative-${1 | 2 | 3}`;

/** The reasons behind a place, each 0..1 and absent where too little is known: liking, value and lock-in. */
export type Reasons = Readonly<{ affective?: number; value?: number; lockIn?: number }>;

/** What is known of liking, value and lock-in, also where there is no placement. */
export function measureReasons(answers: Answers): Reasons {
  const facets = measureFacets(answers);
  return defined({
    affective: affectiveMissing(answers, facets).length > 0 ? undefined : affectiveOf(facets),
    value: facets.value,
    lockIn: lockInOf(facets),
  });
}

/** The place without its uncertainty; undefined when something is missing (`missingForPlacement`). */
export function measurePlace(answers: Answers): Place | undefined {
  const { affective, value, lockIn } = measureReasons(answers);
  if (affective === undefined || value === undefined || lockIn === undefined) return undefined;
  if (unitValues(answers, CALCULATIVE_ITEMS).length < MINIMUM_ITEMS) return undefined;
  return { affective, calculative: combineReasons(value, lockIn) };
}

/** The place and its uncertainty; undefined when something is missing (`missingForPlacement`). */
export function measureCommitment(answers: Answers): Commitment | undefined {
  const place = measurePlace(answers);
  const { value, lockIn } = measureReasons(answers);
  if (place === undefined || value === undefined || lockIn === undefined) return undefined;
  return {
    ...place,
    affectiveSigma: sigmaOf(unitValues(answers, AFFECTIVE_ITEMS)),
    calculativeSigma: calculativeSigma(answers, value, lockIn),
    value,
    lockIn,
    facets: measureFacets(answers),
  };
}

/** What is missing for a placement; empty when there is one. */
export function missingForPlacement(answers: Answers): readonly Missing[] {
  const facets = measureFacets(answers);
  return [
    ...affectiveMissing(answers, facets),
    ...(facets.value === undefined ? (['value'] as const) : []),
    ...(lockInOf(facets) === undefined ? (['lock-in'] as const) : []),
    ...missingItems('calculative', unitValues(answers, CALCULATIVE_ITEMS).length),
  ];
}

/** The mean, 0..1, of every commitment facet that has an answer that counts; the others are absent. */
export function measureFacets(answers: Answers): Facets {
  const facets: Partial<Record<Facet, number>> = {};
  for (const [facet, items] of FACET_ITEMS) {
    const measured = mean(unitValues(answers, items));
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

function affectiveMissing(answers: Answers, facets: Facets) {
  const known = AFFECTIVE_FACETS.filter((facet) => facets[facet] !== undefined).length;
  return [
    ...missingItems('affective', unitValues(answers, AFFECTIVE_ITEMS).length),
    ...(known < MINIMUM_AFFECTIVE_FACETS ? (['affective-facet'] as const) : []),
  ];
}

const affectiveOf = (facets: Facets): number | undefined =>
  meanOfKnown(AFFECTIVE_FACETS.map((facet) => facets[facet]));

const lockInOf = (facets: Facets): number | undefined =>
  meanOfKnown(LOCK_IN_FACETS.map((facet) => facets[facet]));

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
