import { combineReasons, type Commitment } from './commitment';
import { typeAt } from './relationshipType';

/** A way to combine value and lock-in, both 0..1, into calculative commitment, 0..1. */
export type Weighting = Readonly<{ id: string; combine: (value: number, lockIn: number) => number }>;

/** The rule of the scan and four others that could be defended. */
export const WEIGHTINGS = [
  { id: 'stronger-reason', combine: combineReasons },
  { id: 'lock-in-double', combine: (value, lockIn) => (value + 2 * lockIn) / 3 },
  { id: 'lock-in-fourfold', combine: (value, lockIn) => 0.2 * value + 0.8 * lockIn },
  { id: 'plain-mean', combine: (value, lockIn) => (value + lockIn) / 2 },
  { id: 'power-mean', combine: (value, lockIn) => Math.cbrt((value ** 3 + lockIn ** 3) / 2) },
] as const satisfies readonly Weighting[];

/** In how many of the five weightings, 1..5, the place lies in the same field; this rule is one of them. */
export function measureRobustness({ affective, calculative, value, lockIn }: Commitment): number {
  const type = typeAt(affective, calculative);
  return WEIGHTINGS.filter(({ combine }) => typeAt(affective, combine(value, lockIn)) === type).length;
}
