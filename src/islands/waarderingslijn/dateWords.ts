import { monthNumber, monthOf } from '../../model/time/calendar';
import type { Effect } from '../../model/line/timelineEdit';
import { fill } from '../../model/text/fill';
import type { LineTexts } from './texts';

/** A date YYYY-MM or YYYY-MM-DD in the words of a language: juli 2025, 14 juli 2025. */
export function dateWords(date: string, locale: string): string {
  const day = date.length > 7 ? 'numeric' : undefined;
  const options = { day, month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return (formats[locale + day] ??= new Intl.DateTimeFormat(locale, options)).format(new Date(date));
}

/** Each format is made once: making one is slow. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/** The month in words in which a line is, so many months after the first day of `from` (YYYY-MM). */
export const monthWords = (from: string, months: number, locale: string): string =>
  dateWords(monthOf(monthNumber(from) + Math.floor(months)), locale);

/** An effect with its sign: +3, −2. */
export const effectText = (effect: Effect): string => `${effect > 0 ? '+' : '−'}${Math.abs(effect)}`;

/** An effect in words, for who hears it: plus 3, min 2. */
export const effectWords = (effect: Effect, { words }: Pick<LineTexts, 'words'>): string =>
  fill(effect > 0 ? words.effects.positive : words.effects.negative, { weight: Math.abs(effect) });
