import type * as Plot from '@observablehq/plot';
import type { AppreciationLine, Bounds } from './appreciationMarks';
import { boundMarks, boundNames, hatches, lineMarks, zoneMarks } from './appreciationMarks';
import { planeOf } from './appreciationPlane';
import { calendarAxis } from './calendarAxis';
import { fanOut } from './fanOut';
import type { IncidentPoint } from './incidentMark';
import { incidentMark } from './incidentMark';
import { levelAxis } from './levelAxis';
import { monthAxis } from './monthAxis';
import type { ChartSize, ChartWords } from './plotElement';
import { plotElement } from './plotElement';

export { fanOut, planeOf };

/** Appreciation lines to draw, all over the same months from 0, with their incidents, and the bounds, on 0..1. */
export interface AppreciationSeries {
  /** The first is the thick one, with hatches beyond the bounds; a second one is dashed. */
  readonly lines: readonly AppreciationLine[];
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

/** The chart of the chart; `id` sets its hatches apart from those of other charts on the page. */
export interface AppreciationSize extends ChartSize {
  readonly id: string;
}

/** From so many incidents on labels are numbers only, and from so many more there are none. */
const MOST = { titles: 12, numbers: 60 };

/**
 * The appreciation line: the mean over time on 0..100 between its bounds, sunk ground and hatch outside them, and numbered
 * incidents on it. On a wide plane the labels carry titles; elsewhere the list beside the figure is their key.
 */
export function appreciationChart(
  series: AppreciationSeries,
  words: AppreciationWords,
  chart: AppreciationSize,
): SVGSVGElement {
  const { size, ...margins } = planeOf({ width: chart.width, dated: series.from !== undefined });
  const until = series.lines[0]?.points.at(-1)?.month ?? 0;
  return plotElement(
    {
      ...margins,
      x: { domain: [0, until], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [
        hatches(chart.id),
        ...zoneMarks(series.bounds, until),
        ...boundMarks(series.bounds, until),
        ...lineMarks(series, chart.id, size === 'phone' ? 2.5 : 3),
        ...levelAxis(words.axis, until),
        ...timeMarks(series, words, until, size === 'wide'),
        incidents(series, words, size === 'wide'),
        ...boundNames(series.bounds, words, until),
      ],
    },
    chart,
    words,
  );
}

function timeMarks(
  { from }: AppreciationSeries,
  words: AppreciationWords,
  until: number,
  roomy: boolean,
): readonly Plot.Markish[] {
  return from === undefined
    ? monthAxis(words.month, until)
    : calendarAxis({ from, until, months: words.months ?? [], roomy });
}

function incidents(
  { lines, incidents: points, bounds }: AppreciationSeries,
  words: AppreciationWords,
  wide: boolean,
): Plot.Markish {
  const titled = wide && points.length <= MOST.titles;
  return incidentMark(points, {
    line: lines.flatMap((line) => line.points),
    rules: [
      { level: bounds.euphoria, name: words.euphoria, end: 'right' },
      { level: bounds.critical, name: words.critical, end: 'left' },
    ],
    label: titled ? 'title' : points.length <= MOST.numbers ? 'number' : 'none',
    size: wide ? 9 : 8,
  });
}
