import type * as Plot from '@observablehq/plot';
import type { AppreciationPlane } from './appreciationPlane';
import { planeOf } from './appreciationPlane';
import type { AppreciationSeries, AppreciationSize, AppreciationWords } from './appreciationSeries';
import { boundMarks, hatches, zoneMarks } from './boundMarks';
import { calendarAxis } from './calendarAxis';
import { fanOut } from './fanOut';
import { levelAxis } from './levelAxis';
import { lineLayer } from './lineLayer';
import { monthAxis } from './monthAxis';
import { describe, plotElement } from './plotElement';
import type { Shape } from './shape';
import { drawShape, redrawShape } from './shape';

export { fanOut, planeOf };

/**
 * The appreciation line: the mean over time on 0..100 between its bounds, sunk ground and hatch outside them, and numbered
 * incidents on it. On a wide plane the labels carry titles; elsewhere the list beside the figure is their key.
 */
export function appreciationChart(
  series: AppreciationSeries,
  words: AppreciationWords,
  chart: AppreciationSize,
): SVGSVGElement {
  const plane = planeOfChart(series, chart);
  const { months } = plane;
  const svg = plotElement(
    {
      marginLeft: plane.left,
      marginRight: plane.width - plane.right,
      marginTop: plane.top,
      marginBottom: plane.height - plane.bottom,
      x: { domain: [0, months], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [
        hatches(chart.id),
        ...zoneMarks(series.bounds, months),
        ...boundMarks(series.bounds, months),
        ...levelAxis(words.axis, months),
        ...timeMarks(series, words, plane),
      ],
    },
    chart,
    words,
  );
  const layer = lineLayer(plane, series, words, chart);
  svg.append(drawShape(chart.document, layer));
  layers.set(svg, layer);
  return svg;
}

/**
 * Draws the lines and their incidents anew in a chart that `appreciationChart` drew, and says what they are now. The ground
 * stays: months, bounds, axes and size have to be what they were.
 */
export function redrawLines(
  svg: SVGSVGElement,
  series: AppreciationSeries,
  words: AppreciationWords,
  chart: AppreciationSize,
): void {
  const [before, layer] = [layers.get(svg), lineLayer(planeOfChart(series, chart), series, words, chart)];
  if (before && svg.lastElementChild) redrawShape(svg.lastElementChild, before, layer);
  layers.set(svg, layer);
  describe(svg, words);
}

/** What each chart shows of its lines. */
const layers = new WeakMap<SVGSVGElement, Shape>();

const planeOfChart = ({ from, lines }: AppreciationSeries, chart: AppreciationSize): AppreciationPlane =>
  planeOf({ ...chart, months: lines[0]?.points.at(-1)?.month ?? 0, dated: from !== undefined });

function timeMarks(
  { from }: AppreciationSeries,
  words: AppreciationWords,
  { months, size }: AppreciationPlane,
): readonly Plot.Markish[] {
  return from === undefined
    ? monthAxis(words.month, months)
    : calendarAxis({ from, until: months, months: words.months ?? [], roomy: size === 'wide' });
}
