import type { Box } from './labelPlace';

/** The plane of an appreciation chart: its edges in px from the left and the top of the chart, and what lies where on it. */
export interface AppreciationPlane extends Box {
  /** Which of the two sizes the chart is drawn in. */
  readonly size: 'wide' | 'phone';
  /** The chart in px. */
  readonly width: number;
  readonly height: number;
  /** Months from left to right. */
  readonly months: number;
  /** A month from the start, as px from the left. */
  readonly x: (month: number) => number;
  /** A level of 0..1, as px from the top. */
  readonly y: (level: number) => number;
}

const WIDE = 560;

/** The plane of a chart of this size in px over so many months; dates have a second line below the axis. */
export function planeOf({
  width,
  height,
  months,
  dated,
}: Readonly<{ width: number; height: number; months: number; dated: boolean }>): AppreciationPlane {
  const wide = width >= WIDE;
  const [left, right] = [wide ? 40 : 30, width - 12];
  const [top, bottom] = [36, height - (dated ? 40 : 30)];
  return {
    ...{ size: wide ? 'wide' : 'phone', width, height, months, left, right, top, bottom },
    x: (month) => left + ((right - left) * month) / months,
    y: (level) => bottom - (bottom - top) * level,
  };
}
