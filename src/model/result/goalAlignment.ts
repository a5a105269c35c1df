import { isAnswerValue, unitValues, type Answer, type Answers } from '../scan/answer';
import { GOAL_ITEMS, type GoalItem } from '../scan/item';
import { clamp, mean } from '../mean';
import { LOW } from './band';
import { type Place } from './relationshipType';

/** Whether the goals of both parties lie in line. */
export const GOAL_STATES = ['in line', 'apart', 'unclear'] as const;

/** Whether the goals of both parties lie in line. */
export type GoalState = (typeof GOAL_STATES)[number];

/** What it means for the reader's goals that the other party reaches its own (G2). */
export const GOAL_EFFECTS = ['helping', 'neutral', 'hindering', 'unknown'] as const;

/** What it means for the reader's goals that the other party reaches its own. */
export type GoalEffect = (typeof GOAL_EFFECTS)[number];

/**
 * Goal alignment: the mean, 0..1, and what it means. Goals are said to be in line only where `effect` is helping, for the
 * sentence must agree with every answer; `open` are the goal questions of which nothing is known.
 */
export type GoalAlignment = Readonly<{
  mean: number;
  state: GoalState;
  effect: GoalEffect;
  open: readonly GoalItem[];
}>;

/** The length of the drift arrow on the matrix's own scale. */
export const DRIFT_LENGTH = 0.12;

/** From here on goals count as in line. */
const IN_LINE = 0.7;
const MINIMUM_ITEMS = 2;

/** Goal alignment; undefined with fewer than two answers that count. */
export function measureGoalAlignment(answers: Answers): GoalAlignment | undefined {
  const units = unitValues(answers, GOAL_ITEMS);
  const alignment = mean(units);
  if (alignment === undefined || units.length < MINIMUM_ITEMS) return undefined;
  const open = GOAL_ITEMS.filter((id) => !isAnswerValue(answers[id]));
  return { mean: alignment, state: stateOf(alignment), effect: effectOf(answers.G2), open };
}

/** Where the drift arrow ends: .12 towards low/low, kept within the square; undefined unless goals lie apart. */
export function driftArrow(place: Place, goals: GoalAlignment | undefined): Place | undefined {
  if (goals?.state !== 'apart') return undefined;
  const along = DRIFT_LENGTH * Math.SQRT1_2;
  return {
    affective: clamp(place.affective - along, 0, 1),
    calculative: clamp(place.calculative - along, 0, 1),
  };
}

function stateOf(alignment: number): GoalState {
  if (alignment >= IN_LINE) return 'in line';
  return alignment < LOW ? 'apart' : 'unclear';
}

function effectOf(answer: Answer | undefined): GoalEffect {
  if (!isAnswerValue(answer)) return 'unknown';
  if (answer === 3) return 'neutral';
  return answer > 3 ? 'helping' : 'hindering';
}
