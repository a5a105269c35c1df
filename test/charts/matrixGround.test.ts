import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { MATRIX_IDS, matrixGround } from '../../src/charts/matrixGround';
import type { Point } from './pathPoints';
import { pathPoints } from './pathPoints';

const SIDE = 400;
const MODULES = 24;
const { document } = parseHTML('<html><body></body></html>');

function drawn(matrix: (typeof MATRIX_IDS)[number]): Element {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.innerHTML = matrixGround(matrix, document);
  return svg;
}

/** The closed shapes or strokes of the paths that `selector` finds: the points of each. */
const shapesOf = (svg: Element, selector: string) =>
  [...svg.querySelectorAll(selector)].flatMap((path) => pathPoints(path.getAttribute('d') ?? ''));
const extent = (points: readonly Point[], axis: 0 | 1) => {
  const values = points.map((point) => point[axis]);
  return Math.max(...values) - Math.min(...values);
};
const middle = (points: readonly Point[], axis: 0 | 1) =>
  points.reduce((sum, point) => sum + point[axis], 0) / points.length;
const onGrid = Array.from({ length: MODULES }, (_, index) => ((index + 0.5) * SIDE) / MODULES);

/** The markup with an element and a stroke a line, as a picture that any viewer opens. */
const readable = (matrix: (typeof MATRIX_IDS)[number]) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">`,
    matrixGround(matrix, document)
      .replaceAll('><', '>\n<')
      .replaceAll(/(?<=\S)M/g, '\nM'),
    '</svg>\n',
  ].join('\n');

describe.each(MATRIX_IDS)('the matrix of %s', (matrix) => {
  it('has nothing that the security policy blocks, and takes its colours from the stylesheet', () => {
    const markup = matrixGround(matrix, document);
    expect(markup).not.toMatch(/<style|\sstyle=/i);
    expect(markup).not.toMatch(/#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(|\s(fill|stroke|color)=/i);
  });

  it('refers only to what it holds', () => {
    const svg = drawn(matrix);
    const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id);
    const references = matrixGround(matrix, document).matchAll(/(?:href="|url\()#([\w-]+)/g);
    for (const [, id] of references) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stays inside its square', () => {
    const points = shapesOf(drawn(matrix), 'path').flat(2);
    expect(points.length).toBeGreaterThan(0);
    expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...points)).toBeLessThanOrEqual(SIDE);
  });

  it('looks as before', async () => {
    await expect(readable(matrix)).toMatchFileSnapshot(`output/${matrix}.svg`);
  });
});

describe('the weave', () => {
  let standing: readonly (readonly Point[])[];
  let lying: readonly (readonly Point[])[];
  beforeAll(() => {
    standing = shapesOf(drawn('typology'), '#standing-threads');
    lying = shapesOf(drawn('typology'), '#lying-threads');
  });

  it('has 24 standing and 24 lying threads, from edge to edge and evenly spread', () => {
    expect(standing).toHaveLength(MODULES);
    expect(lying).toHaveLength(MODULES);
    for (const [index, place] of onGrid.entries()) {
      expect(middle(standing[index] ?? [], 0)).toBeCloseTo(place, 0);
      expect(middle(lying[index] ?? [], 1)).toBeCloseTo(SIDE - place, 0);
    }
    for (const thread of standing) expect(extent(thread, 1)).toBe(SIDE);
    for (const thread of lying) expect(extent(thread, 0)).toBeCloseTo(SIDE, 0);
  });

  it('thickens upward and to the right', () => {
    for (const thread of standing) {
      const bottom = thread.filter(([, y]) => y > SIDE - 1);
      const top = thread.filter(([, y]) => y < 1);
      expect(extent(top, 0)).toBeGreaterThan(5 * extent(bottom, 0));
    }
    for (const thread of lying) {
      const left = thread.filter(([x]) => x < 1);
      const right = thread.filter(([x]) => x > SIDE - 1);
      expect(extent(right, 1)).toBeGreaterThan(5 * extent(left, 1));
    }
  });
});

describe('the field', () => {
  const svg = drawn('reactions');
  const ticks = shapesOf(svg, '#ticks path');

  it('has 24 rows of 12 ticks on the destructive side, and the same mirrored', () => {
    for (const place of onGrid) {
      expect(ticks.filter((tick) => Math.abs(middle(tick, 1) - place) < 1)).toHaveLength(MODULES / 2);
    }
    expect(ticks).toHaveLength((MODULES * MODULES) / 2);
    for (const tick of ticks) expect(middle(tick, 0)).toBeLessThan(SIDE / 2);
    expect(svg.querySelectorAll('use[href="#ticks"]')).toHaveLength(2);
    expect(svg.querySelector('.ticks-constructive')?.getAttribute('transform')).toBe(
      'matrix(-1 0 0 1 400 0)',
    );
  });

  it('falls on the destructive side', () => {
    for (const [from, to] of ticks) expect((to?.[1] ?? 0) - (from?.[1] ?? 0)).toBeGreaterThan(0);
  });

  it('grows longer and heavier with activity', () => {
    const lengthAt = (row: number) => {
      const tick = ticks.find((one) => Math.abs(middle(one, 1) - (onGrid[row] ?? 0)) < 1) ?? [];
      return Math.hypot(extent(tick, 0), extent(tick, 1));
    };
    const lengths = onGrid.map((_, row) => lengthAt(row));
    expect(lengths[0]).toBeGreaterThan(4 * (lengths.at(-1) ?? Infinity));
    for (const [row, length] of lengths.entries()) {
      expect(length).toBeLessThanOrEqual((lengths[row - 1] ?? Infinity) + 0.2);
    }
    const weights = [...svg.querySelectorAll('#ticks path')].map((path) =>
      Number(path.getAttribute('stroke-width')),
    );
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(new Set(weights).size).toBe(6);
  });
});
