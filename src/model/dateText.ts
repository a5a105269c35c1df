import { parseDay, parseMonth } from './calendar';
import { foldText } from './freeText';

/** The names of the twelve months in one language, January first: in full, and as it shortens them. */
export type MonthNames = Readonly<{ full: readonly string[]; short: readonly string[] }>;

/** The fewest letters to which a full name may be cut off: ‘sept’. */
const FEWEST_LETTERS = 3;

/** A date as readers write it: 03-2025 or 14-03-2025. */
export const dateText = (date: string): string => date.split('-').toReversed().join('-');

/**
 * The month YYYY-MM or the day YYYY-MM-DD in what a reader typed or a spreadsheet made of it: 3-2025, 2025-03, mrt-25,
 * 14.3.2025, 14 maart 2025, 1-mrt-25, 14-3-25. Two digits are a year of this century, but not beside a month in digits
 * alone. Undefined when empty, `invalid` for anything else.
 */
export function parseDateText(text: string, monthNames: MonthNames): string | undefined | 'invalid' {
  const parts = foldText(text).split(/[-/.\s]+/);
  if (parts.length === 1 && parts[0] === '') return undefined;
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 2) return monthIn(first, second, monthNames) ?? 'invalid';
  if (parts.length === 3) return dayIn(first, second, third, monthNames) ?? 'invalid';
  return 'invalid';
}

function monthIn(first: string, second: string, names: MonthNames): string | undefined {
  if (isFullYear(first)) return parseMonth(`${first}-${twoDigits(second)}`);
  const month = namedMonth(first, names);
  if (month === undefined) return parseMonth(`${second}-${twoDigits(first)}`);
  return parseMonth(`${fullYear(second)}-${month}`);
}

function dayIn(first: string, second: string, third: string, names: MonthNames): string | undefined {
  if (isFullYear(first)) return parseDay(`${first}-${twoDigits(second)}-${twoDigits(third)}`);
  const month = namedMonth(second, names) ?? twoDigits(second);
  return parseDay(`${fullYear(third)}-${month}-${twoDigits(first)}`);
}

const isFullYear = (text: string): boolean => /^\d{4}$/.test(text);

const fullYear = (text: string): string => (/^\d\d$/.test(text) ? `20${text}` : text);

const twoDigits = (text: string): string => text.padStart(2, '0');

/** The number 01..12 of a month by its full or short name, or by a full name cut off where only one begins so. */
function namedMonth(text: string, { full, short }: MonthNames): string | undefined {
  const whole = [full, short].map((names) => names.findIndex((name) => foldText(name) === text));
  const cutOff = full.flatMap((name, index) => (foldText(name).startsWith(text) ? [index] : []));
  const unique = text.length >= FEWEST_LETTERS && cutOff.length === 1 ? cutOff : [];
  const month = [...whole, ...unique].find((index) => index >= 0);
  return month === undefined ? undefined : twoDigits(String(month + 1));
}
