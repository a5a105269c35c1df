import { sampleDeviation } from '../mean';

/** The assumed standard deviation of a unit value among respondents. */
export const REFERENCE_DEVIATION = 0.22;

/** The assumed correlation between two items of one axis. */
export const INTER_ITEM_CORRELATION = 0.4;

/** The radius of the ellipse that holds 80 % of a two-dimensional normal distribution, in sigmas: sqrt(-2 ln .2). */
export const ELLIPSE_RADIUS = 1.794;

/** The assumed reliability of the mean of `k` items: Spearman-Brown, k r / (1 + (k - 1) r). */
export function alphaOf(k: number): number {
  return (k * INTER_ITEM_CORRELATION) / (1 + (k - 1) * INTER_ITEM_CORRELATION);
}

/** The standard error of measurement of the mean of `k` items, on the scale 0..1. */
export function semOf(k: number): number {
  return REFERENCE_DEVIATION * Math.sqrt(1 - alphaOf(k));
}

/** The sigma of the mean of at least one unit value: the larger of the assumed and the observed error. */
export function sigmaOf(units: readonly number[]): number {
  return Math.max(semOf(units.length), sampleDeviation(units) / Math.sqrt(units.length));
}

const DENSITY_AT_ZERO = 1 / Math.sqrt(2 * Math.PI);

/**
 * The standard normal distribution function, 0..1, exactly .5 at 0, error under 1e-7.
 * Series of Marsaglia 2004, "Evaluating the Normal Distribution", Journal of Statistical Software 11(4).
 */
export function normalCdf(z: number): number {
  if (z > 8) return 1;
  if (z < -8) return 0;
  let term = z;
  let series = z;
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (z * z) / odd;
    series += term;
  }
  return 0.5 + series * DENSITY_AT_ZERO * Math.exp((-z * z) / 2);
}
