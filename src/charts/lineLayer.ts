import type {
  AppreciationSeries,
  AppreciationSize,
  AppreciationWords,
  SeriesPoints,
} from './appreciationSeries';
import type { AppreciationPlane } from './appreciationPlane';
import { SERIES } from '../model/line/appreciation';
import { incidentMarks } from './incidentMarks';
import { round } from './matrixGrid';
import type { Shape } from './shape';
import { shape, textShape } from './shape';
import { thinned } from './thinned';

/** The colours of the threads, in the order of the series. */
const THREADS = ['affective', 'calculative'];

/** The points of each series, in order. */
const waysOf = (threads: SeriesPoints): readonly Points[] =>
  SERIES.map((series) => threads.map((point) => ({ month: point.month, mean: point[series] })));

type Points = AppreciationSeries['lines'][number]['points'];

/** From so many incidents on labels are numbers only, and from so many more there are none. */
const MOST = { titles: 12, numbers: 60 };

/**
 * All that moves with the lines of a chart: the threads under them, the lines on their casings, hatches between a bound and the first line beyond
 * it, the incidents, and the names of the bounds, last, so that nothing strikes them through. It is drawn without Plot,
 * since it is drawn anew at every move of a drag; and always with as many parts, since another number is drawn from scratch.
 */
export function lineLayer(
  plane: AppreciationPlane,
  series: AppreciationSeries,
  words: AppreciationWords,
  { id }: Pick<AppreciationSize, 'id'>,
): Shape {
  return shape('g', { class: 'line-layer' }, [
    ...lineMarks(plane, series, id),
    incidents(plane, series, words),
    ...boundNames(plane, series.bounds, words),
  ]);
}

function lineMarks(
  plane: AppreciationPlane,
  { lines, bounds, threads = [], fork = [] }: AppreciationSeries,
  id: string,
): readonly Shape[] {
  const width = plane.size === 'phone' ? 2.5 : 3;
  const stroke = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  const ways = lines.map(({ points }) => wayTo(plane, points));
  const ends = lines.flatMap(({ points }) => points.slice(-1));
  const thin = (points: Points, colour: string, dashes: Shape['attributes'] = {}) =>
    shape('path', {
      ...stroke,
      d: wayTo(plane, points),
      stroke: `var(--${colour})`,
      'stroke-width': '1.75',
      ...dashes,
    });
  return [
    ...waysOf(threads).map((points, index) => thin(points, THREADS[index] ?? '')),
    ...ways.map((d) => shape('path', { ...stroke, d, stroke: 'var(--casing)', 'stroke-width': '8' })),
    thin(fork, 'ink', { 'stroke-dasharray': '1 5' }),
    ...excursions(plane, lines[0]?.points ?? [], bounds, id),
    ...ways.map((d, index) =>
      shape('path', {
        ...stroke,
        d,
        stroke: 'var(--ink)',
        'stroke-width': String(index === 0 ? width : width - 0.5),
        ...(index > 0 ? { 'stroke-dasharray': '7 4' } : {}),
      }),
    ),
    ...ends.map(({ month, mean }) =>
      shape('circle', {
        cx: round(plane.x(month)),
        cy: round(plane.y(mean)),
        r: String(width + 2),
        fill: 'var(--ink)',
        stroke: 'var(--casing)',
        'stroke-width': '2.5',
      }),
    ),
  ];
}

/** Hatches between the bounds and what lies beyond them of a line: two paths always, empty where nothing does. */
function excursions(
  plane: AppreciationPlane,
  points: Points,
  { euphoria, critical }: AppreciationSeries['bounds'],
  id: string,
): readonly Shape[] {
  const between = (bound: number, beyond: Points, name: string) => {
    const d = beyond.every(({ mean }) => mean === bound) ? '' : areaOf(plane, bound, beyond);
    return shape('path', { d, fill: `url(#${id}-${name})` });
  };
  const above = points.map(({ month, mean }) => ({ month, mean: Math.max(mean, euphoria) }));
  const below = points.map(({ month, mean }) => ({ month, mean: Math.min(mean, critical) }));
  return [between(euphoria, above, 'euphoria'), between(critical, below, 'critical')];
}

/** The way through points; empty without any. */
const wayTo = (plane: AppreciationPlane, points: Points): string =>
  points.length === 0 ? '' : `M${wayOf(plane, points)}`;

/** A line may lie so many px beside its points: less than an eye sees. */
const UNSEEN = 0.5;

const wayOf = ({ x, y }: AppreciationPlane, points: Points): string =>
  thinned(
    points.map(({ month, mean }) => ({ x: x(month), y: y(mean) })),
    UNSEEN,
  )
    .map((spot) => `${halves(spot.x)},${halves(spot.y)}`)
    .join('L');

/** Half a px is as fine as an eye sees in a line. */
const halves = (px: number): number => Math.round(px * 2) / 2;

/** The area between a level and points, there and back. */
function areaOf(plane: AppreciationPlane, level: number, points: Points): string {
  const y = halves(plane.y(level));
  const ends = [points.at(-1), points[0]].map((end) => `L${halves(plane.x(end?.month ?? 0))},${y}`);
  return `M${wayOf(plane, points)}${ends.join('')}Z`;
}

function incidents(
  plane: AppreciationPlane,
  { lines, incidents: points, bounds }: AppreciationSeries,
  words: AppreciationWords,
): Shape {
  const wide = plane.size === 'wide';
  const titled = wide && points.length <= MOST.titles;
  return incidentMarks(points, {
    plane,
    line: lines.flatMap((line) => line.points),
    rules: [
      { level: bounds.euphoria, name: words.euphoria, end: 'right' },
      { level: bounds.critical, name: words.critical, end: 'left' },
    ],
    label: titled ? 'title' : points.length <= MOST.numbers ? 'number' : 'none',
    size: wide ? 9 : 8,
  });
}

/** The names of the bounds, above right and below left. */
function boundNames(
  { left, right, y }: AppreciationPlane,
  { euphoria, critical }: AppreciationSeries['bounds'],
  words: AppreciationWords,
): readonly Shape[] {
  return [
    textShape(
      'text',
      { class: 'bound-name', x: round(right - 4), y: round(y(euphoria) - 6), 'text-anchor': 'end' },
      words.euphoria,
    ),
    textShape(
      'text',
      {
        class: 'bound-name critical',
        x: round(left + 7),
        y: round(y(critical) + 16),
        'text-anchor': 'start',
      },
      words.critical,
    ),
  ];
}
