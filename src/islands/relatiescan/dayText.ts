const formats = new Map<string, Intl.DateTimeFormat>();

/** A day YYYY-MM-DD in words: 23 november 2026. Making a format is slow, so each language has one. */
export function dayText(locale: string, day: string): string {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(new Date(day));
}
