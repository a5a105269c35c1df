import type * as Plot from '@observablehq/plot';
import { fieldMark } from './fieldMark';
import { matrixSize } from './matrixGrid';
import { plotElement } from './plotElement';
import { weaveMark } from './weaveMark';

/** The two matrices of the guide, by what they show. */
export const MATRIX_IDS = ['typology', 'reactions'] as const;
export type MatrixId = (typeof MATRIX_IDS)[number];

const MODULES = 24;

const MARKS: Readonly<Record<MatrixId, Plot.RenderFunction>> = {
  typology: weaveMark(MODULES),
  reactions: fieldMark(MODULES),
};

/**
 * The static ground of a matrix (weave of threads or field of ticks) in a square of 400 units, as the
 * inner markup of an SVG `<symbol>`. Decoration behind the data: axes and names are set around it.
 */
export function matrixGround(matrix: MatrixId, document: Document): string {
  const svg = plotElement(
    { axis: null, margin: 0, x: { domain: [0, 1] }, y: { domain: [0, 1] }, marks: [MARKS[matrix]] },
    matrixSize(document),
    { name: '', description: '' },
  );
  return svg.innerHTML;
}
