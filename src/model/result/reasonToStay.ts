import type { Commitment } from './commitment';
import { MIDLINE } from './relationshipType';

/** Why the relation goes on: no strong reason, two alike, it pays, or one cannot easily leave. */
export const REASONS_TO_STAY = ['neither', 'both', 'value', 'lock-in'] as const;

/** The reason to stay, shown beside the place. */
export type ReasonToStay = (typeof REASONS_TO_STAY)[number];

const ALIKE = 0.15;

/** The reason to stay: neither below .5, both within .15 of each other, else the stronger one. */
export function measureReasonToStay({ value, lockIn }: Pick<Commitment, 'value' | 'lockIn'>): ReasonToStay {
  if (Math.max(value, lockIn) < MIDLINE) return 'neither';
  if (Math.abs(value - lockIn) < ALIKE) return 'both';
  return value > lockIn ? 'value' : 'lock-in';
}
