import { isAnswerValue, scored, type AnswerValue, type Answers, type ScoredAnswers } from '../scan/answer';
import { measureCommitment, missingForPlacement } from './commitment';
import { AFFECTIVE_ITEMS, CALCULATIVE_ITEMS, SCORING_KEY, itemsOf, type ItemId } from '../scan/item';
import { defined } from '../property';
import { measureProbabilities } from './typeProbabilities';
import { PROBABILITY_TOLERANCE, decideVerdict, sameVerdict, type TypologyVerdict } from './verdict';

/** The final answers of the changed items, and the verdict that they lead to. */
export type TippingAlternative = Readonly<{
  changes: Readonly<Partial<Record<ItemId, AnswerValue>>>;
  verdict: TypologyVerdict;
}>;

/**
 * How many one-point steps change the verdict. `exact`: all ways of one step, or of two different items, are listed, best first;
 * else `steps` is an upper bound, found step by step, with one alternative.
 */
export type TippingPoint = Readonly<{
  steps: number;
  exact: boolean;
  alternatives: readonly TippingAlternative[];
}>;

/** The way up and the other way; one that is absent: no step on these points changes the verdict. */
export type TippingPoints = Readonly<{ lift?: TippingPoint; drop?: TippingPoint }>;

type Way = Readonly<{ items: readonly ItemId[]; sense: 1 | -1 }>;
type State = Readonly<{ answers: ScoredAnswers; verdict: TypologyVerdict; gain: number }>;

const LIFT: Way = { items: [...AFFECTIVE_ITEMS, ...itemsOf('value')], sense: 1 };
const DROP: Way = { items: [...AFFECTIVE_ITEMS, ...CALCULATIVE_ITEMS], sense: -1 };

/** What would change the verdict: lift never touches lock-in; undefined without a placement. */
export function findTippingPoints(answers: Answers): TippingPoints | undefined {
  if (missingForPlacement(answers).length > 0) return undefined;
  const start = scored(answers);
  return defined({ lift: findTippingPoint(start, LIFT), drop: findTippingPoint(start, DROP) });
}

function findTippingPoint(start: ScoredAnswers, way: Way): TippingPoint | undefined {
  const from = stateOf(start, way);
  if (from === undefined) return undefined;
  const one = tipped(oneStep(start, way), from, way);
  if (one.length > 0) return { steps: 1, exact: true, alternatives: one };
  const two = tipped(twoSteps(start, way), from, way);
  if (two.length > 0) return { steps: 2, exact: true, alternatives: two };
  return walk(from, from, way, 1);
}

function oneStep(answers: ScoredAnswers, way: Way): readonly ScoredAnswers[] {
  return way.items.flatMap((item) => step(answers, item, way));
}

/** One step of each of two different items. */
function twoSteps(answers: ScoredAnswers, way: Way): readonly ScoredAnswers[] {
  return way.items.flatMap((item, index) => {
    const later = { ...way, items: way.items.slice(index + 1) };
    return step(answers, item, way).flatMap((moved) => oneStep(moved, later));
  });
}

/** The candidates that change the verdict, the largest gain first, equal gains in form order. */
function tipped(candidates: readonly ScoredAnswers[], from: State, way: Way): readonly TippingAlternative[] {
  return statesOf(candidates, way)
    .filter(({ verdict }) => !sameVerdict(verdict, from.verdict))
    .sort((a, b) => (Math.abs(a.gain - b.gain) <= PROBABILITY_TOLERANCE ? 0 : b.gain - a.gain))
    .map((state) => alternative(from, state));
}

/** Goes on from a state, step by step, until the verdict is no longer the one it began with. */
function walk(from: State, state: State, way: Way, steps: number): TippingPoint | undefined {
  const next = best(statesOf(oneStep(state.answers, way), way), state);
  if (next === undefined) return undefined;
  if (sameVerdict(next.verdict, from.verdict)) return walk(from, next, way, steps + 1);
  return { steps, exact: false, alternatives: [alternative(from, next)] };
}

/** The one that gains most, the first among equals; the first of all when none gains anything. */
function best(states: readonly State[], { gain }: State): State | undefined {
  const gaining = states.filter((state) => state.gain > gain + PROBABILITY_TOLERANCE);
  const candidates = gaining.length > 0 ? gaining : states.slice(0, 1);
  return candidates.reduce<State | undefined>(
    (top, state) => (top === undefined || state.gain > top.gain + PROBABILITY_TOLERANCE ? state : top),
    undefined,
  );
}

/** The answers after one step of one item; none if it is not answered or at the end of its scale. */
function step(answers: ScoredAnswers, item: ItemId, { sense }: Way): readonly ScoredAnswers[] {
  const answer = answers[item];
  if (answer === undefined) return [];
  const next = answer + (SCORING_KEY[item].direction === 'reversed' ? -sense : sense);
  return isAnswerValue(next) ? [{ ...answers, [item]: next }] : [];
}

function statesOf(candidates: readonly ScoredAnswers[], way: Way): readonly State[] {
  return candidates.flatMap((answers) => stateOf(answers, way) ?? []);
}

function stateOf(answers: ScoredAnswers, { sense }: Way): State | undefined {
  const commitment = measureCommitment(answers);
  if (commitment === undefined) return undefined;
  const probabilities = measureProbabilities(commitment);
  return { answers, verdict: decideVerdict(probabilities), gain: sense * probabilities.pillar };
}

function alternative(from: State, { answers, verdict }: State): TippingAlternative {
  const moved = Object.entries(answers).filter(([id, answer]) => answer !== from.answers[id as ItemId]);
  return { changes: Object.fromEntries(moved), verdict };
}

/** From this number of steps on, a tipping point is no small change any more: an assumption of the scan. */
const MANY_STEPS = 4;

/** Whether so many steps are a small change. */
export const isSmallChange = (steps: number): boolean => steps < MANY_STEPS;
