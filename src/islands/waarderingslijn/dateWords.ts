import { monthNumber, monthOf } from '../../model/time/calendar';
import type { MonthNames } from '../../model/time/dateText';
import type { Effect } from '../../model/line/timelineEdit';
import { fill } from '../fill';
import type { LineTexts } from './texts';

/** A date in words: juli 2025, 14 juli 2025. */
export function dateWords(date: string, { full }: MonthNames): string {
  const [year = '', month = '', day] = date.split('-');
  const name = `${full[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? name : `${Number(day)} ${name}`;
}

/** The month in words in which a line is, so many months after the first day of `from` (YYYY-MM). */
export const monthWords = (from: string, months: number, names: MonthNames): string =>
  dateWords(monthOf(monthNumber(from) + Math.floor(months)), names);

/** An effect with its sign: +3, −2. */
export const effectText = (effect: Effect): string => `${effect > 0 ? '+' : '−'}${Math.abs(effect)}`;

/** An effect in words, for who hears it: plus 3, min 2. */
export const effectWords = (effect: Effect, { words }: Pick<LineTexts, 'words'>): string =>
  fill(effect > 0 ? words.effects.positive : words.effects.negative, { weight: Math.abs(effect) });
