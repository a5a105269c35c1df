/** From here on liking, value and lock-in count as high. */
export const HIGH = 0.6;

/** Below this they count as low. */
export const LOW = 0.4;

/** How much there is of liking, value or lock-in, in words. */
export const BANDS = ['high', 'between', 'low'] as const;

/** How much there is of liking, value or lock-in, in words. */
export type Band = (typeof BANDS)[number];

/** The band of a measure of 0..1. */
export const bandOf = (measure: number): Band =>
  measure >= HIGH ? 'high' : measure < LOW ? 'low' : 'between';
