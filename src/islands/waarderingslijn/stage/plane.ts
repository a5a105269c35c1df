import type { AppreciationPlane } from '../../../charts/appreciationPlane';
import type { Span } from '../../../model/line/timeline';
import type { LoadedCharts } from '../useCharts';

/** Where the plane of a chart lies, and what lies where on it. */
export type Plane = AppreciationPlane;

const HEIGHTS = [
  { from: 720, height: 420 },
  { from: 560, height: 370 },
  { from: 0, height: 330 },
];

/** The plane of a chart of this width in px over a span of months. */
export function measurePlane({ planeOf }: LoadedCharts, width: number, months: Span['months']): Plane {
  const height = HEIGHTS.find(({ from }) => width >= from)?.height ?? 330;
  return planeOf({ width, height, months, dated: true });
}

/** Months in so many px. */
export const monthsIn = (
  { left, right, months }: Pick<Plane, 'left' | 'right' | 'months'>,
  px: number,
): number => (px * months) / (right - left);
