/** Today on the reader's calendar, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The time of day on the reader's clock, 14:03. */
export const timeOfDay = (locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date());

/** This instant in UTC, as 2026-03-01T14:03:00.000Z. */
export const instant = (): string => new Date().toISOString();

/** The year on the reader's calendar. */
export const thisYear = (): number => Number(today().slice(0, 4));
