import * as Plot from '@observablehq/plot';
import { svgElement } from './ground';
import type { IncidentPoint } from './incidentMark';
import { incidentMark } from './incidentMark';
import type { ChartFrame, ChartWords } from './plotElement';
import { plotElement } from './plotElement';
import { timeAxes } from './timeAxes';

/** An appreciation line to draw: its points in order (mean 0..1), its incidents, and the bounds on the same scale. */
export interface AppreciationSeries {
  readonly points: readonly Readonly<{ month: number; mean: number }>[];
  readonly incidents: readonly IncidentPoint[];
  readonly bounds: Readonly<{ euphoria: number; critical: number }>;
}

/** The words of the chart. */
export interface AppreciationWords extends ChartWords {
  readonly axis: string;
  readonly month: string;
  readonly euphoria: string;
  readonly critical: string;
}

/** The frame of the chart; `id` sets its hatches apart from those of other charts on the page. */
export interface AppreciationFrame extends ChartFrame {
  readonly id: string;
}

const WIDE = 560;

/**
 * The appreciation line: the mean over time on 0..100 between its bounds, sunk ground and hatch outside them, and numbered
 * incidents on it. From 560 px on the labels carry titles; below that the list beside the figure is their key.
 */
export function appreciationChart(
  series: AppreciationSeries,
  words: AppreciationWords,
  frame: AppreciationFrame,
): SVGSVGElement {
  const until = series.points.at(-1)?.month ?? 0;
  const wide = frame.width >= WIDE;
  return plotElement(
    {
      marginTop: 36,
      marginRight: 12,
      marginBottom: 30,
      marginLeft: wide ? 40 : 30,
      x: { domain: [0, until], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [
        hatches(frame.id),
        ...zoneMarks(series.bounds, until),
        ...boundMarks(series.bounds, words, until),
        ...lineMarks(series, frame.id, wide ? 3 : 2.5),
        ...timeAxes(words, until),
        incidentMark(series.incidents, {
          line: series.points,
          rules: [
            { level: series.bounds.euphoria, name: words.euphoria, end: 'right' },
            { level: series.bounds.critical, name: words.critical, end: 'left' },
          ],
          label: wide ? 'title' : 'number',
        }),
      ],
    },
    frame,
    words,
  );
}

/** The sunk ground outside the bounds. */
function zoneMarks(
  { euphoria, critical }: AppreciationSeries['bounds'],
  until: number,
): readonly Plot.Markish[] {
  const zone = { x1: 0, x2: until, fill: 'var(--sunk)' };
  return [
    Plot.rect([euphoria], { ...zone, y1: euphoria, y2: 1 }),
    Plot.rect([critical], { ...zone, y1: 0, y2: critical }),
  ];
}

/** The two hatches: rising for euphoria, falling and heavier for the critical side. */
const hatches =
  (id: string): Plot.RenderFunction =>
  (_index, _scales, _values, _dimensions, { document }) => {
    const element = svgElement(document);
    const hatch = (name: string, degrees: number) =>
      element(
        'pattern',
        {
          id: `${id}-${name}`,
          class: `hatch-${name}`,
          width: '6',
          height: '6',
          patternUnits: 'userSpaceOnUse',
          patternTransform: `rotate(${degrees})`,
        },
        [element('path', { d: 'M0 0V6' })],
      );
    return element('defs', {}, [hatch('euphoria', 45), hatch('critical', -45)]);
  };

function boundMarks(
  { euphoria, critical }: AppreciationSeries['bounds'],
  words: AppreciationWords,
  until: number,
): readonly Plot.Markish[] {
  return [
    Plot.ruleY([euphoria], { x1: 0, x2: until, stroke: 'var(--ink)', strokeWidth: 1.25 }),
    Plot.ruleY([critical], { x1: 0, x2: until, stroke: 'var(--destr)', strokeWidth: 1.75 }),
    Plot.text([words.euphoria], {
      x: until,
      y: euphoria,
      dx: -4,
      dy: -10,
      textAnchor: 'end',
      className: 'bound-name',
    }),
    Plot.text([words.critical], {
      x: 0,
      y: critical,
      dx: 7,
      dy: 12,
      textAnchor: 'start',
      className: 'bound-name critical',
    }),
  ];
}

/** The line on its casing, with a hatch between a bound and the line beyond it, and a dot where it ends. */
function lineMarks(
  { points, bounds: { euphoria, critical } }: AppreciationSeries,
  id: string,
  width: number,
): readonly Plot.Markish[] {
  const line = { x: 'month', y: 'mean', strokeLinejoin: 'round' } as const;
  const above = points.map(({ month, mean }) => ({ month, mean: Math.max(mean, euphoria) }));
  const below = points.map(({ month, mean }) => ({ month, mean: Math.min(mean, critical) }));
  return [
    Plot.line(points, { ...line, stroke: 'var(--casing)', strokeWidth: 8 }),
    Plot.areaY(above, { x: 'month', y1: euphoria, y2: 'mean', fill: `url(#${id}-euphoria)` }),
    Plot.areaY(below, { x: 'month', y1: critical, y2: 'mean', fill: `url(#${id}-critical)` }),
    Plot.line(points, { ...line, stroke: 'var(--ink)', strokeWidth: width }),
    Plot.dot(points.slice(-1), {
      x: 'month',
      y: 'mean',
      r: width + 2,
      fill: 'var(--ink)',
      stroke: 'var(--casing)',
      strokeWidth: 2.5,
    }),
  ];
}
