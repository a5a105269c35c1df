import type * as Plot from '@observablehq/plot';
import { round, svgElement } from './matrixGrid';
import type { AppreciationSize, AppreciationSeries, AppreciationWords } from './appreciationSeries';
import { appreciationChart } from './appreciationChart';

/** A stop of the cursor: the month of a step with the mean (0..1) there. */
export type StoryStop = Readonly<{ month: number; mean: number }>;

/** An incident of the line, with the number of the step that tells it. */
export type StoryIncident = AppreciationSeries['incidents'][number] & Readonly<{ step: number }>;

/**
 * The appreciation line of a story, with a cursor that can stand at each stop and a veil over what comes after it. A script
 * moves both: `data-places` holds `x y` for each stop; the marks of an incident carry the step that tells it.
 */
export function storyChart(
  series: AppreciationSeries & { readonly incidents: readonly StoryIncident[] },
  words: AppreciationWords,
  chart: AppreciationSize,
  stops: readonly StoryStop[],
): SVGSVGElement {
  const svg = appreciationChart(series, words, chart);
  const [x, y] = [scaleOf(svg, 'x'), scaleOf(svg, 'y')];
  markSteps(svg, series.incidents);
  svg.querySelector('.incidents')?.before(cursor(chart, stops, x, y));
  return svg;
}

type Scale = (value: number) => number;

function cursor(
  { document, width }: AppreciationSize,
  stops: readonly StoryStop[],
  x: Scale,
  y: Scale,
): SVGElement {
  const element = svgElement(document);
  const [top, bottom] = [y(1), y(0)];
  const places = stops.map(({ month, mean }) => `${round(x(month))} ${round(y(mean))}`).join(';');
  return element('g', { class: 'line-cursor', 'data-places': places }, [
    element('rect', {
      class: 'veil',
      x: String(width),
      y: round(top),
      width: '0',
      height: round(bottom - top - 1),
    }),
    element('path', { class: 'cursor-rule', d: `M0 ${round(top - 8)}V${round(bottom)}` }),
    element('circle', { class: 'cursor-dot', r: '6' }),
  ]);
}

/** Each incident has two polygons, in their order, and after all of those its label. */
function markSteps(svg: SVGSVGElement, incidents: readonly StoryIncident[]): void {
  const marks = [...svg.querySelectorAll('.incidents > polygon')];
  const labels = [...svg.querySelectorAll('.incidents > text')];
  for (const [index, { step }] of incidents.entries())
    for (const drawn of [marks[2 * index], marks[2 * index + 1], labels[index]])
      drawn?.setAttribute('data-step', String(step));
}

/** A scale of a chart, from data to units of the drawing. */
function scaleOf(svg: SVGSVGElement, name: 'x' | 'y'): Scale {
  const scale = (svg as SVGSVGElement & Partial<Plot.Plot>).scale?.(name);
  if (!scale) throw new Error(`the chart has no ${name} scale`);
  return (value) => Number(scale.apply(value));
}
