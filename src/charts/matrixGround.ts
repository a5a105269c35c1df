import type * as Plot from '@observablehq/plot';
import { fieldMark } from './fieldMark';
import { groundFrame } from './ground';
import { plotElement } from './plotElement';
import { weaveMark } from './weaveMark';

/** The two matrices of the guide, by what they show. */
export const GROUNDS = ['typology', 'reactions'] as const;
export type Ground = (typeof GROUNDS)[number];

const MODULES = 24;

const MARKS: Readonly<Record<Ground, Plot.RenderFunction>> = {
  typology: weaveMark(MODULES),
  reactions: fieldMark(MODULES),
};

/**
 * The static ground of a matrix (weave of threads or field of ticks) in a square of 400 units, as the
 * inner markup of an SVG `<symbol>`. Decoration behind the data: axes and names are set around it.
 */
export function matrixGround(ground: Ground, document: Document): string {
  const svg = plotElement(
    { axis: null, margin: 0, x: { domain: [0, 1] }, y: { domain: [0, 1] }, marks: [MARKS[ground]] },
    groundFrame(document),
    { name: '', description: '' },
  );
  return svg.innerHTML;
}
