import type { Span } from '../../../model/line/timeline';
import type { LoadedCharts } from '../useCharts';

/** Where the plane of a chart lies, in px from the left and the top of the chart. */
export interface Plane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  /** Months from left to right. */
  readonly months: number;
}

const HEIGHTS = [
  { from: 720, height: 420 },
  { from: 560, height: 370 },
  { from: 0, height: 330 },
];

/** The plane of a chart of this width in px over a span of months. */
export function measurePlane(charts: LoadedCharts, width: number, { months }: Span): Plane {
  const { marginLeft, marginRight, marginTop, marginBottom } = charts.planeOf({ width, dated: true });
  const height = HEIGHTS.find(({ from }) => width >= from)?.height ?? 330;
  return {
    left: marginLeft,
    right: width - marginRight,
    top: marginTop,
    bottom: height - marginBottom,
    width,
    height,
    months,
  };
}

/** A month as px from the left. */
export const acrossPlane = ({ left, right, months }: Plane, month: number): number =>
  left + ((right - left) * month) / months;

/** A level of 0..1 as px from the top. */
export const downPlane = ({ top, bottom }: Plane, level: number): number => bottom - (bottom - top) * level;

/** Months in so many px. */
export const monthsIn = ({ left, right, months }: Plane, px: number): number =>
  (px * months) / (right - left);
