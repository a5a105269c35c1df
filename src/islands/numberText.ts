/** A number with at most so many decimals, as the language writes it, its thousands together: 1234,5. */
export const numberText = (locale: string, value: number, decimals: number): string =>
  value.toLocaleString(locale, { maximumFractionDigits: decimals, useGrouping: false });
