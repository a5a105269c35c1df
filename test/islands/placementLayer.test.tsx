import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { SCALES } from '../../src/islands/matrix/Matrix';
import type { Dot, Drift, MatrixScale, Placements } from '../../src/islands/matrix/placement';
import { PlacementLayer } from '../../src/islands/matrix/PlacementLayer';
import { driftArrow } from '../../src/model/result/goalAlignment';

/** The layer as the server writes it, read back by a browser. */
function layerOf(scale: MatrixScale, placements: Placements): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = renderToString(<PlacementLayer scale={scale} {...placements} />);
  return root;
}

/** The number of an attribute in per cent; throws on any other unit. */
function percentOf(element: Element | null | undefined, name: string): number {
  const text = element?.getAttribute(name) ?? '';
  if (!/^-?[\d.]+%$/.test(text)) throw new Error(`${name} is '${text}', not in per cent`);
  return Number(text.slice(0, -1));
}

const shiftOf = (dot: Element | undefined): number =>
  Number(
    /^translate\((-?[\d.]+) 0\)$/.exec(dot?.querySelector('g')?.getAttribute('transform') ?? '')?.[1] ?? 0,
  );

const scaled = fc.constantFrom(...Object.values(SCALES));
const part = fc.double({ min: 0, max: 1, noNaN: true });
const on = ({ low, high }: MatrixScale, share: number): number => low + share * (high - low);
const RUNS = { numRuns: 150 };
/** Half a hundredth of a per cent: places are written with two decimals. */
const NEAR = 0.0051;
/** What a dot keeps from the rim at least, in per cent: its radius of 9 px in a square of 300 px. */
const RADIUS = 3;

describe('a dot', () => {
  it('stands where its numbers say, up being more', () => {
    fc.assert(
      fc.property(scaled, part, part, (scale, x, y) => {
        const dot: Dot = { party: 'own', x: on(scale, x), y: on(scale, y) };
        const drawn = layerOf(scale, { dots: [dot] }).querySelector('.dot');
        for (const [name, share] of [
          ['x', x],
          ['y', 1 - y],
        ] as const) {
          const place = percentOf(drawn, name);
          if (share > 0.05 && share < 0.95) expect(Math.abs(place - 100 * share)).toBeLessThan(NEAR);
          expect(place).toBeGreaterThanOrEqual(RADIUS);
          expect(place).toBeLessThanOrEqual(100 - RADIUS);
        }
      }),
      RUNS,
    );
  });

  it.each([
    ['typology', 0, 1],
    ['reactions', -1, 1],
  ] as const)('in a corner of %s is drawn inside, in that corner', (matrix, low, high) => {
    for (const x of [low, high]) {
      for (const y of [low, high]) {
        const drawn = layerOf(SCALES[matrix], { dots: [{ party: 'own', x, y }] }).querySelector('.dot');
        expect(Math.abs(percentOf(drawn, 'x') - (x === low ? 0 : 100))).toBeCloseTo(3.5);
        expect(Math.abs(percentOf(drawn, 'y') - (y === low ? 100 : 0))).toBeCloseTo(3.5);
      }
    }
  });

  it('is round for the reader and square for the other party, with its name beside it', () => {
    const dots: readonly Dot[] = [
      { party: 'own', x: 0.2, y: 0.5, label: 'u' },
      { party: 'other', x: 0.9, y: 0.5, label: 'de ander' },
    ];
    const [own, other] = layerOf(SCALES.typology, { dots }).querySelectorAll('.dot');
    expect(own?.querySelector('circle.own')).not.toBeNull();
    expect(other?.querySelector('rect.other')).not.toBeNull();
    expect(own?.querySelector('text')?.textContent).toBe('u');
    expect(own?.querySelector('text')?.getAttribute('text-anchor')).toBe('start');
    expect(other?.querySelector('text')?.getAttribute('text-anchor')).toBe('end');
  });

  it('stands apart from another one on the same spot, and inside the square', () => {
    fc.assert(
      fc.property(scaled, part, part, (scale, x, y) => {
        const place = { x: on(scale, x), y: on(scale, y) };
        const dots: readonly Dot[] = [
          { party: 'own', ...place },
          { party: 'other', ...place },
        ];
        const drawn = [...layerOf(scale, { dots }).querySelectorAll('.dot')];
        const [own = 0, other = 0] = drawn.map((dot) => 3 * percentOf(dot, 'x') + shiftOf(dot));
        expect(Math.abs(own - other)).toBeGreaterThanOrEqual(9 + 7);
        for (const centre of [own, other]) {
          expect(centre).toBeGreaterThanOrEqual(9);
          expect(centre).toBeLessThanOrEqual(300 - 9);
        }
      }),
      RUNS,
    );
  });

  it('is not moved aside when it stands alone or far from the other', () => {
    const own: Dot = { party: 'own', x: 0.5, y: 0.5 };
    const far: Dot = { party: 'other', x: 0.5, y: 0.8 };
    for (const dots of [[own], [own, far]]) {
      const drawn = [...layerOf(SCALES.typology, { dots }).querySelectorAll('.dot')];
      expect(drawn.map(shiftOf)).toEqual(dots.map(() => 0));
    }
  });
});

describe('a band', () => {
  it('lies around its place, as wide and high as its numbers say', () => {
    fc.assert(
      fc.property(scaled, part, part, part, part, (scale, x, y, rx, ry) => {
        const width = scale.high - scale.low;
        const band = { x: on(scale, x), y: on(scale, y), rx: rx * width, ry: ry * width };
        const ellipses = [...layerOf(scale, { bands: [band] }).querySelectorAll('ellipse')];
        expect(ellipses.map((ellipse) => ellipse.getAttribute('class'))).toEqual(['lens', 'band']);
        for (const ellipse of ellipses) {
          for (const [name, share] of [
            ['cx', x],
            ['cy', 1 - y],
            ['rx', rx],
            ['ry', ry],
          ] as const) {
            expect(Math.abs(percentOf(ellipse, name) - 100 * share)).toBeLessThan(NEAR);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('the drift arrow', () => {
  it('points down and to the left, towards low and low', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        (x, y) => {
          const to = driftArrow(
            { affective: y, calculative: x },
            { mean: 0.1, state: 'apart', effect: 'hindering', open: [] },
          );
          if (!to) throw new Error('no arrow where the goals are apart');
          const drift: Drift = { from: { x, y }, to: { x: to.calculative, y: to.affective } };
          const root = layerOf(SCALES.typology, { drift });
          for (const line of root.querySelectorAll('.drift line')) {
            expect(percentOf(line, 'x1')).toBeCloseTo(100 * x, 1);
            expect(percentOf(line, 'y1')).toBeCloseTo(100 - 100 * y, 1);
            expect(percentOf(line, 'x2')).toBeLessThan(percentOf(line, 'x1'));
            expect(percentOf(line, 'y2')).toBeGreaterThan(percentOf(line, 'y1'));
          }
          const degrees = Number(
            /^rotate\((-?\d+)\)$/.exec(root.querySelector('.head')?.getAttribute('transform') ?? '')?.[1],
          );
          expect(degrees).toBeGreaterThan(90);
          expect(degrees).toBeLessThan(180);
          expect(root.querySelectorAll('.drift line')).toHaveLength(2);
        },
      ),
      RUNS,
    );
  });

  it('is absent where nothing drifts', () => {
    expect(layerOf(SCALES.typology, {}).querySelector('.drift')).toBeNull();
  });
});

it('writes no style attributes and hides the picture from screen readers, who get it in words', () => {
  const root = layerOf(SCALES.reactions, {
    dots: [
      { party: 'own', x: 0, y: 0, label: 'u' },
      { party: 'other', x: 0, y: 0 },
    ],
    bands: [{ x: 0, y: 0, rx: 0.1, ry: 0.1 }],
    drift: { from: { x: 0, y: 0 }, to: { x: -0.1, y: -0.1 } },
  });
  expect(root.querySelectorAll('[style], style')).toHaveLength(0);
  expect(root.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
});
