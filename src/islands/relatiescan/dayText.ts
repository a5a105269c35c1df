const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, so each language has one of each kind. */
function formatOf(locale: string, kind: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${kind}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** A day YYYY-MM-DD in words: 23 november 2026. */
export const dayText = (locale: string, day: string): string =>
  formatOf(locale, 'day', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** An instant in UTC on the reader's clock: its day in words and its time, `14:03`, with seconds where `exact`. */
export function instantText(
  locale: string,
  instant: string,
  exact = false,
): Readonly<{ date: string; time: string }> {
  const moment = new Date(instant);
  return {
    date: formatOf(locale, 'local day', { dateStyle: 'long' }).format(moment),
    time: formatOf(locale, `time ${exact}`, { timeStyle: exact ? 'medium' : 'short' }).format(moment),
  };
}
