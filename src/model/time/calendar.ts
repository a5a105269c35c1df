import { accepted, type Parsed, refused } from '../parsed';

/** The first and the last year that a date may lie in. */
export const YEARS = { first: 2000, last: 2100 } as const;

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(YEARS.first, 0, 1);

/** How many days lie between the first and the last year, both included. */
export const DAY_COUNT = (Date.UTC(YEARS.last + 1, 0, 1) - FIRST_DAY) / DAY;

/** How many months lie between the first and the last year, both included. */
export const MONTH_COUNT = (YEARS.last - YEARS.first + 1) * 12;

/** Why a text is no day or month of the calendar: not written as one, not in its month, or outside the years. */
export type CalendarProblem = 'not-a-date' | 'no-such-day' | 'too-early' | 'too-late';

/** A real calendar day YYYY-MM-DD from 2000 to 2100. */
export function parseDay(value: unknown): Parsed<string, CalendarProblem> {
  if (typeof value !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(value)) return refused('not-a-date');
  const outside = yearProblem(value);
  if (outside !== undefined) return refused(outside);
  return dayOf(dayNumber(value)) === value ? accepted(value) : refused('no-such-day');
}

/** A month YYYY-MM from 2000 to 2100. */
export function parseMonth(value: unknown): Parsed<string, CalendarProblem> {
  if (typeof value !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return refused('not-a-date');
  const outside = yearProblem(value);
  return outside === undefined ? accepted(value) : refused(outside);
}

function yearProblem(date: string): 'too-early' | 'too-late' | undefined {
  const year = Number(date.slice(0, 4));
  if (year < YEARS.first) return 'too-early';
  return year > YEARS.last ? 'too-late' : undefined;
}

/** The days from 1 January 2000 to a calendar day. */
export function dayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return (Date.UTC(year, month - 1, date) - FIRST_DAY) / DAY;
}

/** The calendar day YYYY-MM-DD a number of days after 1 January 2000. */
export function dayOf(number: number): string {
  return new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10);
}

/** The months from January 2000 to the month of YYYY-MM or YYYY-MM-DD. */
export function monthNumber(date: string): number {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return (year - YEARS.first) * 12 + month - 1;
}

/** The month YYYY-MM a number of months after January 2000. */
export function monthOf(number: number): string {
  const year = YEARS.first + Math.floor(number / 12);
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
