/** The mean; undefined of an empty list. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : sum(values) / values.length;
}

/** The mean of those that exist; undefined if none does. */
export function meanOfKnown(values: readonly (number | undefined)[]): number | undefined {
  return mean(values.filter((value) => value !== undefined));
}

/** The sample standard deviation (n - 1); 0 for fewer than two values. */
export function sampleDeviation(values: readonly number[]): number {
  const centre = mean(values);
  if (centre === undefined || values.length < 2) return 0;
  return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1));
}

/** The value brought within the bounds. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
