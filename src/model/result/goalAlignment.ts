import { unitValues, type Answers } from '../scan/answer';
import { GOAL_ITEMS } from '../scan/item';
import { clamp, mean } from '../mean';
import { HIGH, type Place } from './relationshipType';

/** Whether the goals of both parties lie in line. */
export const GOAL_STATES = ['in line', 'apart', 'unclear'] as const;

/** Whether the goals of both parties lie in line. */
export type GoalState = (typeof GOAL_STATES)[number];

/** Goal alignment: the mean, 0..1, and what it means. */
export type GoalAlignment = Readonly<{ mean: number; state: GoalState }>;

/** The length of the drift arrow on the matrix's own scale. */
export const DRIFT_LENGTH = 0.12;

const LOW = 0.4;
const MINIMUM_ITEMS = 2;

/** Goal alignment; undefined with fewer than two answers that count. */
export function measureGoalAlignment(answers: Answers): GoalAlignment | undefined {
  const units = unitValues(answers, GOAL_ITEMS);
  const alignment = mean(units);
  if (alignment === undefined || units.length < MINIMUM_ITEMS) return undefined;
  return { mean: alignment, state: stateOf(alignment) };
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
  if (alignment >= HIGH) return 'in line';
  return alignment < LOW ? 'apart' : 'unclear';
}
