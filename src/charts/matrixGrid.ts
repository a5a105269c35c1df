import type * as Plot from '@observablehq/plot';
import type { ChartSize } from './plotElement';

/** Scales of a matrix ground: 0..1 of the axis to px. */
export interface UnitScale {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** What a ground mark needs to know of the plot it is drawn in. */
export interface MatrixGrid {
  readonly scales: UnitScale;
  /** Side of the square in px. */
  readonly size: number;
  /** Threads or ticks along one side. */
  readonly modules: number;
}

/** The size of a matrix: a square of 400 units that scales with the page. */
export const matrixSize = (document: Document): ChartSize => ({ width: 400, height: 400, document });

/** The two scales of a plot, each 0..1 to px. Throws when the plot was given no domains. */
export function unitScale({ x, y }: Plot.ScaleFunctions): UnitScale {
  if (!x || !y) throw new Error('a matrix needs both scales');
  return { x, y };
}

/** The middles of `modules` equal parts of 0..1. */
export const onGrid = (modules: number): readonly number[] =>
  Array.from({ length: modules }, (_, index) => (index + 0.5) / modules);

/** One decimal, without a trailing zero or a leading `0` before the point, to keep paths short. */
export const round = (value: number): string =>
  String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');

/** Makes SVG elements in a document: name, attributes, children. */
export const svgElement =
  (document: Document) =>
  (
    name: string,
    attributes: Readonly<Record<string, string>>,
    children: readonly SVGElement[] = [],
  ): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
