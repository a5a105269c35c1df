import { monthNumber, monthOf } from '../../model/time/calendar';
import type { Effect } from '../../model/line/timelineEdit';
import { fill } from '../fill';
import { dateFormat } from '../intlText';
import type { LineTexts } from './texts';

/** A date YYYY-MM or YYYY-MM-DD in the words of a language: juli 2025, 14 juli 2025. */
export const dateWords = (date: string, locale: string): string =>
  dateFormat(locale, date.length === 7 ? MONTH : DAY).format(new Date(date));

const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;

/** The month in words in which a line is, so many months after the first day of `from` (YYYY-MM). */
export const monthWords = (from: string, months: number, locale: string): string =>
  dateWords(monthOf(monthNumber(from) + Math.floor(months)), locale);

/** An effect with its sign: +3, −2. */
export const effectText = (effect: Effect): string => `${effect > 0 ? '+' : '−'}${Math.abs(effect)}`;

/** An effect in words, for who hears it: plus 3, min 2. */
export const effectWords = (effect: Effect, { words }: Pick<LineTexts, 'words'>): string =>
  fill(effect > 0 ? words.effects.positive : words.effects.negative, { weight: Math.abs(effect) });
