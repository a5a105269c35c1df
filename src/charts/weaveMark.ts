import type * as Plot from '@observablehq/plot';
import type { MatrixGrid } from './matrixGrid';
import { onGrid, round, svgElement, unitScale } from './matrixGrid';

const STEPS = [0, 0.25, 0.5, 0.75, 1];
const THINNEST = 0.045;
const THICKEST = 0.7;
const EASE = 1.55;

/**
 * The two threads of a relation as one Plot mark: standing threads (affective) thicken upward, lying ones (calculative) to
 * the right. A knot is the crossing itself: the standing threads once more, cut out by the lying ones.
 */
export const weaveMark =
  (modules: number): Plot.RenderFunction =>
  (_index, scales, _values, { width }, { document }) => {
    const grid: MatrixGrid = { scales: unitScale(scales), size: width, modules };
    const element = svgElement(document);
    return element('g', {}, [
      element('defs', {}, [
        element('path', { id: 'standing-threads', d: threads(grid, standingThread) }),
        element('path', { id: 'lying-threads', d: threads(grid, lyingThread) }),
        element('clipPath', { id: 'in-lying-threads' }, [element('use', { href: '#lying-threads' })]),
      ]),
      element('use', { href: '#standing-threads', class: 'thread-affective' }),
      element('use', { href: '#lying-threads', class: 'thread-calculative' }),
      element('use', { href: '#standing-threads', class: 'knots', 'clip-path': 'url(#in-lying-threads)' }),
    ]);
  };

type Point = readonly [number, number];

const threads = (grid: MatrixGrid, thread: (grid: MatrixGrid, place: number) => string): string =>
  onGrid(grid.modules)
    .map((place) => thread(grid, place))
    .join('');

const threadWidth = ({ size, modules }: MatrixGrid, strength: number): number =>
  (size / modules) * (THINNEST + (THICKEST - THINNEST) * strength ** EASE);

function standingThread(grid: MatrixGrid, place: number): string {
  const { x, y } = grid.scales;
  const edge = (side: number) => STEPS.map((t): Point => [(side * threadWidth(grid, t)) / 2, y(t) - y(0)]);
  return outline([x(place), y(0)], [...edge(-1), ...edge(1).reverse()]);
}

function lyingThread(grid: MatrixGrid, place: number): string {
  const { x, y } = grid.scales;
  const edge = (side: number) => STEPS.map((t): Point => [x(t) - x(0), (side * threadWidth(grid, t)) / 2]);
  return outline([x(0), y(place)], [...edge(-1), ...edge(1).reverse()]);
}

/** A closed path around an origin, in relative steps: threads of one kind differ only in where they start. */
function outline([left, top]: Point, points: readonly Point[]): string {
  const steps = points.map(([x, y], index) => {
    const [px, py] = points[index - 1] ?? [0, 0];
    return `${index ? 'l' : 'm'}${round(x - px)} ${round(y - py)}`;
  });
  return `M${round(left)} ${round(top)}${steps.join('')}z`;
}
