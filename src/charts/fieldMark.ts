import type * as Plot from '@observablehq/plot';
import type { MatrixGrid } from './matrixGrid';
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
    d: rows.flatMap((activity) => left.map((positivity) => tick(grid, positivity, activity))).join(''),
  };
}

function tick({ scales, size, modules }: MatrixGrid, positivity: number, activity: number): string {
  const angle = ((2 * positivity - 1) * STEEPEST_DEGREES * Math.PI) / 180;
  const length = (size / modules) * (0.16 + 0.72 * activity);
  const [dx, dy] = [Math.cos(angle) * length, -Math.sin(angle) * length];
  return `M${round(scales.x(positivity) - dx / 2)} ${round(scales.y(activity) - dy / 2)}l${round(dx)} ${round(dy)}`;
}
