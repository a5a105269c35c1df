import * as Plot from '@observablehq/plot';
import { planeOf } from './appreciationPlane';
import type { AppreciationPlane } from './appreciationPlane';
import type { AppreciationSeries, AppreciationSize, AppreciationWords } from './appreciationSeries';
import { boundMarks, hatches, zoneMarks } from './boundMarks';
import { calendarAxis } from './calendarAxis';
import { fanOut } from './fanOut';
import { lineLayer } from './lineLayer';
import { monthAxis } from './monthAxis';
import { describe, plotElement } from './plotElement';
import { drawShape, redrawShape } from './shape';
import type { Shape } from './shape';

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

/** The vertical axis of an appreciation chart: 0..1 written as 0..100, with its title above, and the ground line. */
function levelAxis(title: string, until: number): readonly Plot.Markish[] {
  return [
    Plot.ruleY([0], { x1: 0, x2: until, stroke: 'var(--ink)', strokeWidth: 1.25 }),
    Plot.ruleX([0], { insetTop: -10, stroke: 'var(--ink)', strokeWidth: 1.25 }),
    Plot.dot([1], {
      x: 0,
      y: 1,
      dy: -12,
      r: 4,
      symbol: 'triangle',
      fill: 'var(--ink)',
      className: 'axis-head',
    }),
    Plot.text([title], { frameAnchor: 'top-left', dx: 12, dy: -20, className: 'axis-title' }),
    Plot.text([0, 0.5, 1], {
      x: 0,
      y: (level: number) => level,
      dx: -8,
      textAnchor: 'end',
      text: (level: number) => String(level * 100),
      className: 'axis-text',
    }),
  ];
}
