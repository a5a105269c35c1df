import * as Plot from '@observablehq/plot';
import { monthNumber, monthOf } from '../model/time/calendar';

interface CalendarRange {
  /** The month YYYY-MM at 0. */
  readonly from: string;
  /** Months until the end. */
  readonly until: number;
  /** The twelve months, short. */
  readonly months: readonly string[];
  /** Whether there is room for many names. */
  readonly roomy: boolean;
}

/** A tick: months from the start, with the name of its month and, where a year begins or the axis does, its year. */
interface Tick {
  readonly at: number;
  readonly month: string;
  readonly year?: string;
}

/** Months between two ticks, from close to wide. */
const STEPS = [1, 3, 6, 12, 24, 60];

/** How many names fit beside each other. */
const NAMES = { roomy: 14, tight: 5 };

/** A time axis with dates: a name right of each tick, the years under it; the further it reaches, the fewer names. */
export function calendarAxis(range: CalendarRange): readonly Plot.Markish[] {
  const ticks = ticksOf(range);
  const years = ticks.filter(({ year }) => year !== undefined);
  const text = { x: 'at', y: 0, dx: 3, textAnchor: 'start' } as const;
  return [
    Plot.ruleX(ticks, { x: 'at', y1: 0, y2: 0, insetBottom: -6, stroke: 'var(--ink)' }),
    Plot.ruleX(years, { x: 'at', y1: 0, y2: 0, insetBottom: -12, stroke: 'var(--ink)' }),
    Plot.text(ticks, { ...text, dy: 12, text: 'month', className: 'axis-text' }),
    Plot.text(years, { ...text, dy: 26, text: 'year', className: 'axis-text axis-year' }),
  ];
}

function ticksOf({ from, until, months, roomy }: CalendarRange): readonly Tick[] {
  const first = monthNumber(from);
  const step = STEPS.find((months) => until / months < (roomy ? NAMES.roomy : NAMES.tight)) ?? 120;
  const numbers = Array.from({ length: Math.floor(until) + 1 }, (_, at) => first + at).filter(
    (number) => number % step === 0,
  );
  const seen = new Set<string>();
  return numbers
    .filter((number) => number - first < until)
    .map((number) => {
      const [year = '', month = ''] = monthOf(number).split('-');
      const tick = { at: number - first, month: step < 12 ? (months[Number(month) - 1] ?? '') : '' };
      if (seen.has(year)) return tick;
      seen.add(year);
      return { ...tick, year };
    });
}
