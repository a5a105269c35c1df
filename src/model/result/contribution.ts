import { isAnswerValue, scored, unitValue, type Answers } from '../scan/answer';
import { AFFECTIVE_FACETS, LOCK_IN_FACETS, measureCommitment, valueWeight } from './commitment';
import { itemsOf, type Facet, type ItemId } from '../scan/item';
import { MIDLINE } from './relationshipType';

/** What one answer adds to (or takes from) the place on its axis, measured from the midline. */
export type Contribution = Readonly<{ item: ItemId; amount: number }>;

/** The contributions per axis, in form order; they sum to A - .5 and C - .5. */
export type Contributions = Readonly<{
  affective: readonly Contribution[];
  calculative: readonly Contribution[];
}>;

/** What every answer that counts does to the place; undefined without a placement. */
export function measureContributions(answers: Answers): Contributions | undefined {
  const commitment = measureCommitment(answers);
  if (commitment === undefined) return undefined;
  const weight = valueWeight(commitment.value, commitment.lockIn);
  return {
    affective: shares(answers, AFFECTIVE_FACETS, 1),
    calculative: [...shares(answers, ['value'], weight), ...shares(answers, LOCK_IN_FACETS, 1 - weight)],
  };
}

/** The `count` largest contributions upwards and downwards, largest first, ties in form order; zeros in neither. */
export function topContributions(
  list: readonly Contribution[],
  count = 3,
): Readonly<{ up: readonly Contribution[]; down: readonly Contribution[] }> {
  const up = list.filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount);
  const down = list.filter(({ amount }) => amount < 0).sort((a, b) => a.amount - b.amount);
  return { up: up.slice(0, count), down: down.slice(0, count) };
}

function shares(answers: Answers, facets: readonly Facet[], weight: number): readonly Contribution[] {
  const counted = scored(answers);
  const present = facets
    .map((facet) => itemsOf(facet).filter((id) => counted[id] !== undefined))
    .filter((items) => items.length > 0);
  return present.flatMap((items) =>
    items.map((item) => ({
      item,
      amount: (weight * (unitOf(answers, item) - MIDLINE)) / (present.length * items.length),
    })),
  );
}

function unitOf(answers: Answers, item: ItemId): number {
  const answer = answers[item];
  return isAnswerValue(answer) ? unitValue(item, answer) : MIDLINE;
}
