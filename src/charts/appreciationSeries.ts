import type { Bounds } from './boundMarks';
import type { IncidentPoint } from './incidentMarks';
import type { ChartSize, ChartWords } from './plotElement';

/** A line: its points in order, the mean on 0..1. */
export interface AppreciationLine {
  readonly points: readonly Readonly<{ month: number; mean: number }>[];
}

/** What a line is the mean of: the points of both series, on 0..1. */
export type SeriesPoints = readonly Readonly<{ month: number; personal: number; business: number }>[];

/** Appreciation lines to draw, all over the same months from 0, with their incidents, and the bounds, on 0..1. */
export interface AppreciationSeries {
  /** The first is the thick one, with hatches beyond the bounds; a second one is dashed. */
  readonly lines: readonly AppreciationLine[];
  /** Where both series of the first line run, as thin threads under it. */
  readonly threads?: SeriesPoints;
  /** How the first line would go on if something else were done, thin and dashed. */
  readonly fork?: AppreciationLine['points'];
  readonly incidents: readonly IncidentPoint[];
  readonly bounds: Bounds;
  /** The month YYYY-MM that is month 0, where time has dates. */
  readonly from?: string;
}

/** The words of the chart. */
export interface AppreciationWords extends ChartWords {
  readonly axis: string;
  readonly month: string;
  /** The twelve months, short, for an axis with dates. */
  readonly months?: readonly string[];
  readonly euphoria: string;
  readonly critical: string;
}

/** The size of the chart; `id` sets its hatches apart from those of other charts on the page. */
export interface AppreciationSize extends ChartSize {
  readonly id: string;
}
