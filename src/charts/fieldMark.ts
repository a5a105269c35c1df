import type * as Plot from '@observablehq/plot';
import type { MatrixGrid } from './matrixGrid';
import type { Spot } from './labelPlace';
import { onGrid, round, svgElement, unitScale } from './matrixGrid';

const STEEPEST_DEGREES = 52;

/** Weights of line that the field is drawn with: a path each, so that a page has few elements to lay out. */
const WEIGHTS = 6;

/**
 * The field of reactions as one Plot mark: a falling tick is destructive, a rising one constructive; its length and weight
 * are the activity. Ticks of one weight are one path, and the constructive side mirrors the destructive one.
 */
export const fieldMark =
  (modules: number): Plot.RenderFunction =>
  (_index, scales, _values, { width }, { document }) => {
    const grid: MatrixGrid = { scales: unitScale(scales), size: width, modules };
    const element = svgElement(document);
    const bands = onGrid(WEIGHTS).map((activity) => element('path', tickBand(grid, activity)));
    return element('g', {}, [
      element('defs', {}, [element('g', { id: 'ticks' }, bands)]),
      element('use', { href: '#ticks', class: 'ticks-destructive' }),
      element('use', {
        href: '#ticks',
        class: 'ticks-constructive',
        transform: `matrix(-1 0 0 1 ${width} 0)`,
      }),
    ]);
  };

/** The ticks of the rows around a level of activity, left half only. */
function tickBand(grid: MatrixGrid, level: number): Readonly<Record<string, string>> {
  const rows = onGrid(grid.modules).filter((activity) => Math.abs(activity - level) < 0.5 / WEIGHTS);
  const left = onGrid(grid.modules).filter((positivity) => positivity < 0.5);
  return {
    'stroke-width': round((grid.size / grid.modules) * (0.035 + 0.235 * level ** 1.3)),
    d: strokes(rows.flatMap((activity) => left.map((positivity) => tick(grid, positivity, activity)))),
  };
}

type Tick = Readonly<{ from: Spot; way: Spot }>;

/** The path of ticks, each begun from the end of the one before: on a grid these steps are alike, and pack well. */
function strokes(ticks: readonly Tick[]): string {
  let pen: Spot = { x: 0, y: 0 };
  return ticks
    .map(({ from, way }) => {
      const step = inTenths({ x: from.x - pen.x, y: from.y - pen.y });
      pen = { x: pen.x + step.x + way.x, y: pen.y + step.y + way.y };
      return `m${round(step.x)} ${round(step.y)}l${round(way.x)} ${round(way.y)}`;
    })
    .join('');
}

const inTenths = ({ x, y }: Spot): Spot => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });

function tick({ scales, size, modules }: MatrixGrid, positivity: number, activity: number): Tick {
  const angle = ((2 * positivity - 1) * STEEPEST_DEGREES * Math.PI) / 180;
  const length = (size / modules) * (0.16 + 0.72 * activity);
  const way = inTenths({ x: Math.cos(angle) * length, y: -Math.sin(angle) * length });
  return { from: { x: scales.x(positivity) - way.x / 2, y: scales.y(activity) - way.y / 2 }, way };
}
