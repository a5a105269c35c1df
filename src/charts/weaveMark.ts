import type * as Plot from '@observablehq/plot';
import type { GroundFrame } from './ground';
import { onGrid, round, svgElement, unitScale } from './ground';

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
    const frame: GroundFrame = { scales: unitScale(scales), size: width, modules };
    const element = svgElement(document);
    return element('g', {}, [
      element('defs', {}, [
        element('path', { id: 'standing-threads', d: threads(frame, standingThread) }),
        element('path', { id: 'lying-threads', d: threads(frame, lyingThread) }),
        element('clipPath', { id: 'in-lying-threads' }, [element('use', { href: '#lying-threads' })]),
      ]),
      element('use', { href: '#standing-threads', class: 'thread-affective' }),
      element('use', { href: '#lying-threads', class: 'thread-calculative' }),
      element('use', { href: '#standing-threads', class: 'knots', 'clip-path': 'url(#in-lying-threads)' }),
    ]);
  };

type Point = readonly [number, number];

const threads = (frame: GroundFrame, thread: (frame: GroundFrame, place: number) => string): string =>
  onGrid(frame.modules)
    .map((place) => thread(frame, place))
    .join('');

const threadWidth = ({ size, modules }: GroundFrame, strength: number): number =>
  (size / modules) * (THINNEST + (THICKEST - THINNEST) * strength ** EASE);

function standingThread(frame: GroundFrame, place: number): string {
  const { x, y } = frame.scales;
  const edge = (side: number) => STEPS.map((t): Point => [(side * threadWidth(frame, t)) / 2, y(t) - y(0)]);
  return outline([x(place), y(0)], [...edge(-1), ...edge(1).reverse()]);
}

function lyingThread(frame: GroundFrame, place: number): string {
  const { x, y } = frame.scales;
  const edge = (side: number) => STEPS.map((t): Point => [x(t) - x(0), (side * threadWidth(frame, t)) / 2]);
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
