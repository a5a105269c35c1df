import { type CalendarProblem, parseDay, parseMonth } from './calendar';
import { foldText } from '../text/freeText';
import { accepted, type Parsed, refused } from '../parsed';

/**
 * The names of the twelve months in one language, January first: in full, and as it shortens them; and those of the days of
 * the week, in full. The English names are always understood too.
 */
export type MonthNames = Readonly<{
  full: readonly string[];
  short: readonly string[];
  weekdays?: readonly string[];
}>;

/** Why a text gives no date; `unsure-century`: two digits that may stand for a year long ago or far ahead. */
export type DateProblem = CalendarProblem | 'unsure-century';

/** So many years ahead two digits are surely a year of this century. */
const YEARS_AHEAD = 10;

/** The fewest letters to which a full name may be cut off: ‘sept’, ‘vr’. */
const FEWEST_LETTERS = { month: 3, weekday: 2 };

/** More characters than any way to write a date. */
const MAX_DATE_LENGTH = 60;

const ENGLISH = {
  full: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
    ...['October', 'November', 'December'],
  ],
  short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies MonthNames;

/** A time of day behind a date, which a spreadsheet or a database adds. */
const TIME = /(?:(\d)t|,?\s)([01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,6})?)?(?: ?[ap]m| uur)?$/;
/** Midnight in world time: at another hour it may be the next day where the reader is. */
const MIDNIGHT = /(\d)t00:00(?::00(?:\.0{1,6})?)?z$/;

/** A date as readers write it: 03-2025 or 14-03-2025. */
export const dateText = (date: string): string => date.split('-').toReversed().join('-');

/**
 * The month YYYY-MM or the day YYYY-MM-DD in what a reader typed or a spreadsheet made of it: 3-2025, 2025-03, mrt-25,
 * 14.3.2025, vrijdag 14 maart 2025, March 14, 2025, 14-3-25, 14-3-2025 00:00; undefined when empty. Two digits are a year
 * of this century, at most ten years after `thisYear`, and no year beside a month in digits alone.
 */
export function parseDateText(
  text: string,
  names: MonthNames,
  thisYear: number,
): Parsed<string | undefined, DateProblem> {
  const trimmed = text.trim();
  if (trimmed.length > MAX_DATE_LENGTH) return refused('not-a-date');
  const parts = withoutWeekday(partsOf(trimmed), names);
  if (parts.length === 0) return accepted(undefined);
  const written = parts.length === 2 ? monthIn(parts, names) : dayIn(parts, names);
  if (written === undefined) return refused('not-a-date');
  return parseWritten(written, thisYear);
}

/** The month YYYY-MM in what a reader typed, in any way in which a date can be written; the month of a day. */
export function parseMonthText(
  text: string,
  names: MonthNames,
  thisYear: number,
): Parsed<string | undefined, DateProblem> {
  const date = parseDateText(text, names, thisYear);
  return date.ok ? accepted(date.value?.slice(0, 7)) : date;
}

function partsOf(text: string): readonly string[] {
  const date = foldText(text).replace(MIDNIGHT, '$1').replace(TIME, '$1');
  return date === '' ? [] : date.split(/,\s|[-/.\s]+/).map((part) => part.replace(/^['’](?=\d\d$)/, ''));
}

function withoutWeekday(parts: readonly string[], names: MonthNames): readonly string[] {
  const [first = '', ...rest] = parts;
  const days = [...(names.weekdays ?? []), ...ENGLISH.weekdays].map(foldText);
  const isDay = first.length >= FEWEST_LETTERS.weekday && days.some((day) => day.startsWith(first));
  return rest.length === 3 && isDay && namedMonth(first, names) === undefined ? rest : parts;
}

/** The parts of a date as they were written, the month in digits. */
type Written = Readonly<{ year: string; month: string; day?: string }>;

function monthIn([first = '', second = '']: readonly string[], names: MonthNames): Written | undefined {
  if (isFullYear(first)) return { year: first, month: namedMonth(second, names) ?? twoDigits(second) };
  const month = namedMonth(first, names);
  if (month !== undefined) return { year: second, month };
  return isFullYear(second) ? { year: second, month: twoDigits(first) } : undefined;
}

function dayIn(parts: readonly string[], names: MonthNames): Written | undefined {
  if (parts.length !== 3) return undefined;
  const [first = '', second = '', third = ''] = parts;
  const month = namedMonth(second, names) ?? twoDigits(second);
  if (isFullYear(first)) return { year: first, month, day: twoDigits(third) };
  const leading = namedMonth(first, names);
  if (leading !== undefined) return { year: third, month: leading, day: twoDigits(second) };
  return { year: third, month, day: twoDigits(first) };
}

function parseWritten({ year, month, day }: Written, thisYear: number): Parsed<string, DateProblem> {
  const isShort = /^\d\d$/.test(year);
  const full = isShort ? `20${year}` : year;
  const date = day === undefined ? parseMonth(`${full}-${month}`) : parseDay(`${full}-${month}-${day}`);
  const isUnsure = isShort && Number(full) > thisYear + YEARS_AHEAD;
  return date.ok && isUnsure ? refused('unsure-century') : date;
}

const isFullYear = (text: string): boolean => /^\d{4}$/.test(text);

/** A month or day in two digits; what is no number stays as it is. */
const twoDigits = (text: string): string => (/^\d$/.test(text) ? `0${text}` : text);

/** The number 01..12 of a month by its full or short name, or by a full name cut off where only one month begins so. */
function namedMonth(text: string, names: MonthNames): string | undefined {
  if (/^\d*$/.test(text)) return undefined;
  const lists = [names.full, names.short, ENGLISH.full, ENGLISH.short];
  const whole = lists.map((list) => list.findIndex((name) => foldText(name) === text));
  const month = whole.find((index) => index >= 0) ?? onlyMonthFrom(text, [names.full, ENGLISH.full]);
  return month === undefined ? undefined : twoDigits(String(month + 1));
}

function onlyMonthFrom(text: string, lists: readonly (readonly string[])[]): number | undefined {
  if (text.length < FEWEST_LETTERS.month) return undefined;
  const found = lists.flatMap((list) =>
    list.flatMap((name, index) => (foldText(name).startsWith(text) ? [index] : [])),
  );
  return new Set(found).size === 1 ? found[0] : undefined;
}
