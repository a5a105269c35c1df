import type { Locale, Localized, LocalizedText } from './locales';
import { LOCALES } from './locales';

/** Takes one language out of data: every localized text, at any depth, becomes a plain string. */
export function localize<T>(data: T, locale: Locale): Localized<T> {
  return localizeValue(data, locale) as Localized<T>;
}

function localizeValue(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((entry) => localizeValue(entry, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalizedText(value)) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, localizeValue(entry, locale)]));
}

function isLocalizedText(value: object): value is LocalizedText {
  const keys = Object.keys(value);
  return keys.length === LOCALES.length && LOCALES.every((locale) => keys.includes(locale));
}
