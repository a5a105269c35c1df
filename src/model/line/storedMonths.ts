import { MONTH_COUNT, monthNumber, monthOf, parseMonth } from '../time/calendar';
import { isBlank } from '../text/freeText';
import { clamp } from '../mean';
import type { Timeline } from './timeline';

/** A part of a stored timeline that could not be read, as it was stored. */
export type DroppedPart = Readonly<{
  part: 'name' | 'from' | 'until' | 'start' | 'settings' | 'incident' | 'solvedOn' | 'note';
  value: unknown;
}>;

/** A part that could not be read, as it was stored; nothing where nothing was. */
export function lost(part: DroppedPart['part'], value: unknown): readonly DroppedPart[] {
  const isNothing = value === undefined || (typeof value === 'string' && isBlank(value));
  return isNothing ? [] : [{ part, value }];
}

type Months = Pick<Timeline, 'from' | 'until'> & Readonly<{ dropped: readonly DroppedPart[] }>;

/** The months that are shown: as they were stored where they can be, else so that the incidents lie within them. */
export function parseMonths(
  stored: Readonly<{ from: unknown; until: unknown }>,
  incidents: Timeline['incidents'],
  fresh: Pick<Timeline, 'from' | 'until'>,
): Months {
  const from = monthIn(stored.from);
  const end = monthIn(stored.until);
  const until = from !== undefined && end !== undefined && end <= from ? undefined : end;
  const times = incidents.flatMap(({ date, solvedOn = date }) => [date, solvedOn]).map(monthNumber);
  const first = from ?? smallest(times) ?? monthNumber(fresh.from);
  const last = until ?? largest(times) ?? monthNumber(fresh.until);
  // A first month that was stored stays; another makes room.
  const low = clamp(from ?? Math.min(first, last - 1), 0, MONTH_COUNT - 2);
  return {
    from: monthOf(low),
    until: monthOf(Math.max(last, low + 1)),
    dropped: [
      ...(from === undefined ? lost('from', stored.from) : []),
      ...(until === undefined ? lost('until', stored.until) : []),
    ],
  };
}

function monthIn(value: unknown): number | undefined {
  const month = parseMonth(value);
  return month.ok ? monthNumber(month.value) : undefined;
}

/** Undefined without numbers. */
const smallest = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((a, b) => Math.min(a, b));

/** Undefined without numbers. */
const largest = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((a, b) => Math.max(a, b));
