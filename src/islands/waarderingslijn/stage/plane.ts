import type { AppreciationPlane } from '../../../charts/appreciationPlane';
import type { Span } from '../../../model/line/timeline';
import type { LoadedCharts } from '../useCharts';

/** Where the plane of a chart lies, and what lies where on it. */
export type Plane = AppreciationPlane;

/** From so many px of width on a chart is so many px high; the first that holds. */
const HEIGHTS = [
  [720, 420],
  [560, 370],
  [0, 330],
] as const;

/** The plane of a chart of this width in px over a span of months. */
export function measurePlane({ planeOf }: LoadedCharts, width: number, months: Span['months']): Plane {
  const [, height] = HEIGHTS.find(([from]) => width >= from) ?? HEIGHTS[2];
  return planeOf({ width, height, months, dated: true });
}

/** Months in so many px. */
export const monthsIn = (
  { left, right, months }: Pick<Plane, 'left' | 'right' | 'months'>,
  px: number,
): number => (px * months) / (right - left);
