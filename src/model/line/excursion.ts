import {
  appreciationOf,
  DEFAULT_SETTINGS,
  type AppreciationSettings,
  type AppreciationSource,
} from './appreciation';
import type { Role } from '../role';

/** The bounds of the appreciation line. */
export const BOUNDS = ['euphoria', 'critical'] as const;

/** The bound that a line has crossed. */
export type Bound = (typeof BOUNDS)[number];

/** A stretch of time in which the mean lies beyond a bound, in months; `to` is the end of the line if it lasts. */
export type Excursion = Readonly<{ bound: Bound; from: number; to: number }>;

const SAMPLES_PER_MONTH = 20;
const BISECTIONS = 30;

/**
 * The excursions of a line from month 0 to `until`, in order: `[0]` holds the first crossing. The mean is looked at
 * twenty times a month, so a shorter excursion can go unseen; where it crosses is exact.
 */
export function findExcursions(
  source: AppreciationSource,
  party: Role,
  until: number,
  settings: AppreciationSettings = DEFAULT_SETTINGS,
): readonly Excursion[] {
  const appreciationAt = appreciationOf(source, party, settings);
  const boundAt = (month: number) => boundBeyond(appreciationAt(month).mean, settings);
  const steps = Math.ceil(until * SAMPLES_PER_MONTH);
  const months = Array.from({ length: steps + 1 }, (_, step) => Math.min(step / SAMPLES_PER_MONTH, until));
  const states = months.map(boundAt);
  const crossings = months.slice(1).flatMap((month, index) => {
    const before = months[index] ?? 0;
    return states[index] === states[index + 1] ? [] : [crossingBetween(before, month, boundAt)];
  });
  const turns = [0, ...crossings, until];
  return turns.slice(1).flatMap((to, index) => {
    const from = turns[index] ?? 0;
    const bound = boundAt((from + to) / 2);
    return bound === undefined ? [] : [{ bound, from, to }];
  });
}

/** Months that the excursions last beyond each bound. */
export function measureTimeOutside(excursions: readonly Excursion[]): Readonly<Record<Bound, number>> {
  const months = (bound: Bound) =>
    excursions
      .filter((excursion) => excursion.bound === bound)
      .reduce((sum, { from, to }) => sum + to - from, 0);
  return { euphoria: months('euphoria'), critical: months('critical') };
}

function boundBeyond(mean: number, { euphoria, critical }: AppreciationSettings): Bound | undefined {
  if (mean > euphoria) return 'euphoria';
  return mean < critical ? 'critical' : undefined;
}

/** The month between two others where the state of the first one ends. */
function crossingBetween(from: number, to: number, boundAt: (month: number) => Bound | undefined): number {
  const state = boundAt(from);
  let [before, after] = [from, to];
  for (let turn = 0; turn < BISECTIONS; turn++) {
    const middle = (before + after) / 2;
    if (boundAt(middle) === state) before = middle;
    else after = middle;
  }
  return (before + after) / 2;
}
