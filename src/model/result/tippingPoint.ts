import { isAnswerValue, scored, type AnswerValue, type Answers, type ScoredAnswers } from '../scan/answer';
import { measureCommitment, measurePlace, type Commitment } from './commitment';
import { AFFECTIVE_ITEMS, SCORING_KEY, itemsOf, type ItemId } from '../scan/item';
import type { RelationshipType } from './relationshipType';
import {
  likeliestType,
  measureProbabilities,
  PROBABILITY_TOLERANCE,
  type TypeProbabilities,
} from './typeProbabilities';
import { decideVerdict, verdictTypes, type TypologyVerdict } from './verdict';

/** The final answers of the changed items, and the verdict that they lead to. */
export type TippingAlternative = Readonly<{
  changes: Readonly<Partial<Record<ItemId, AnswerValue>>>;
  verdict: TypologyVerdict;
}>;

/** The fewest steps that count, 1..4, each of one point on another item: of one or two all ways, best first; else the best. */
export type TippingSteps = Readonly<{ steps: number; alternatives: readonly TippingAlternative[] }>;

/** Why there are no steps: nothing to rise to, nothing to sink to, or nothing within four. */
export type NoTipping = 'already-pillar' | 'already-low' | 'none-within-four';

/** What helps the relation on, and what can let it sink. */
export type TippingPoints = Readonly<{
  lift: TippingSteps | Exclude<NoTipping, 'already-low'>;
  slide: TippingSteps | Exclude<NoTipping, 'already-pillar'>;
}>;

type State = Readonly<{ answers: ScoredAnswers; verdict: TypologyVerdict; probabilities: TypeProbabilities }>;
type Way = Readonly<{ items: readonly ItemId[]; sense: 1 | -1; counts: (from: State, to: State) => boolean }>;

const MOST_STEPS = 4;
/** Up to this number of steps every way is told. */
const ALL_TOLD = 2;
/** By this much the probability of hostage may rise in a lift. */
const HOSTAGE_MARGIN = 0.01;

const LIFT: Way = { items: [...AFFECTIVE_ITEMS, ...itemsOf('value')], sense: 1, counts: isLift };
const SLIDE: Way = { items: [...LIFT.items, ...itemsOf('fewAlternatives')], sense: -1, counts: isSlide };

/** What would change the verdict, on the sigmas of the answers given; undefined without a placement. */
export function findTippingPoints(answers: Answers): TippingPoints | undefined {
  const commitment = measureCommitment(answers);
  if (commitment === undefined) return undefined;
  const from = stateOf(scored(answers), commitment);
  if (from === undefined) return undefined;
  const likeliest = likeliestType(from.probabilities);
  const isLow = likeliest === 'hostage' || likeliest === 'freerider';
  return {
    lift: isAlone(from.verdict, 'pillar') ? 'already-pillar' : fewestSteps(from, commitment, LIFT),
    slide: isLow ? 'already-low' : fewestSteps(from, commitment, SLIDE),
  };
}

function fewestSteps(from: State, commitment: Commitment, way: Way): TippingSteps | 'none-within-four' {
  for (let steps = 1; steps <= MOST_STEPS; steps += 1) {
    const found = combinations(from.answers, way.items, way.sense, steps)
      .flatMap((answers) => stateOf(answers, commitment) ?? [])
      .filter((to) => way.counts(from, to));
    if (found.length > 0) return { steps, alternatives: ordered(found, way, steps).map(alternativeTo(from)) };
  }
  return 'none-within-four';
}

/** The answers after so many steps of one point, each on another item, in form order; an item at its end takes no step. */
function combinations(
  answers: ScoredAnswers,
  items: readonly ItemId[],
  sense: 1 | -1,
  steps: number,
): readonly ScoredAnswers[] {
  if (steps === 0) return [answers];
  return items.flatMap((item, index) => {
    const moved = step(answers, item, sense);
    return moved ? combinations(moved, items.slice(index + 1), sense, steps - 1) : [];
  });
}

function step(answers: ScoredAnswers, item: ItemId, sense: 1 | -1): ScoredAnswers | undefined {
  const answer = answers[item];
  if (answer === undefined) return undefined;
  const next = answer + (SCORING_KEY[item].direction === 'reversed' ? -sense : sense);
  return isAnswerValue(next) ? { ...answers, [item]: next } : undefined;
}

/** The verdict on changed answers, with the uncertainty of the answers that were given. */
function stateOf(
  answers: ScoredAnswers,
  { affectiveSigma, calculativeSigma }: Commitment,
): State | undefined {
  const place = measurePlace(answers);
  if (place === undefined) return undefined;
  const probabilities = measureProbabilities({ ...place, affectiveSigma, calculativeSigma });
  return { answers, probabilities, verdict: decideVerdict(probabilities) };
}

/** All of few steps, else the best alone; the highest (for a slide the lowest) p(pillar) first, ties in form order. */
function ordered(found: readonly State[], { sense }: Way, steps: number): readonly State[] {
  const sorted = [...found].sort((a, b) => {
    const gain = sense * (b.probabilities.pillar - a.probabilities.pillar);
    return Math.abs(gain) <= PROBABILITY_TOLERANCE ? 0 : gain;
  });
  return steps <= ALL_TOLD ? sorted : sorted.slice(0, 1);
}

const alternativeTo =
  (from: State) =>
  ({ answers, verdict }: State): TippingAlternative => {
    const moved = Object.entries(answers).filter(([id, answer]) => answer !== from.answers[id as ItemId]);
    return { changes: Object.fromEntries(moved), verdict };
  };

/** Whether a change is a lift: towards pillar, or to prospect from below, without more of being held. */
function isLift(from: State, to: State): boolean {
  if (to.probabilities.hostage > from.probabilities.hostage + HOSTAGE_MARGIN) return false;
  const names = (state: State, ...types: readonly RelationshipType[]) => namesAny(state.verdict, types);
  return (
    (names(to, 'pillar') && !names(from, 'pillar')) ||
    (isAlone(to.verdict, 'pillar') && !isAlone(from.verdict, 'pillar')) ||
    (names(to, 'prospect') && !names(from, 'pillar', 'prospect')) ||
    (isAlone(to.verdict, 'prospect') && names(from, 'freerider'))
  );
}

/** Whether a change is a slide: to a type that was not named, or away from pillar or from prospect; never to pillar. */
function isSlide(from: State, to: State): boolean {
  const names = (state: State, ...types: readonly RelationshipType[]) => namesAny(state.verdict, types);
  if (to.verdict.kind === 'middle' || (names(to, 'pillar') && !names(from, 'pillar'))) return false;
  if (from.verdict.kind === 'middle')
    return !(isAlone(to.verdict, 'prospect') && likeliestType(from.probabilities) === 'prospect');
  return (
    verdictTypes(to.verdict).some((type) => !names(from, type)) ||
    (names(from, 'pillar') && !names(to, 'pillar')) ||
    (names(from, 'prospect') && !names(to, 'pillar', 'prospect'))
  );
}

const namesAny = (verdict: TypologyVerdict, types: readonly RelationshipType[]): boolean =>
  verdictTypes(verdict).some((type) => types.includes(type));

const isAlone = (verdict: TypologyVerdict, type: RelationshipType): boolean =>
  verdict.kind === 'type' && verdict.type === type;
