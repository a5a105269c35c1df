/** The names of the twelve months, from January on, in full and shortened, and of the days of the week from Monday on. */
export function monthNames(locale: string) {
  return {
    full: namesIn(locale, { month: 'long' }, FIRSTS),
    short: namesIn(locale, { month: 'short' }, FIRSTS),
    weekdays: namesIn(locale, { weekday: 'long' }, WEEK),
  };
}

/** The first day of each month of a year, and the days of a week that begins on Monday. */
const FIRSTS = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));

function namesIn(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  days: readonly number[],
): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return days.map((day) => format.format(day));
}
