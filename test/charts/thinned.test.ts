import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thinned } from '../../src/charts/thinned';

/** Spots of a way that wanders: its steps are about as large as what may be left out, so that some are and some are not. */
const spots = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 })
  .map((steps) => {
    let y = 0;
    return steps.map((step, x) => ({ x, y: (y += step) }));
  });

/** Where the way of straight lines through `kept` runs at x. */
function at(kept: readonly { x: number; y: number }[], x: number): number {
  const end = kept.findIndex((spot) => spot.x >= x);
  const [to, from] = [kept[end], kept[end - 1]];
  if (!to) return NaN;
  return from ? from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y) : to.y;
}

it('never leaves the points by more than is allowed, and keeps both ends', () => {
  fc.assert(
    fc.property(spots, fc.double({ min: 0.2, max: 2, noNaN: true }), (told, within) => {
      const kept = thinned(told, within);
      expect([kept[0], kept.at(-1)]).toEqual([told[0], told.at(-1)]);
      for (const { x, y } of told) expect(Math.abs(at(kept, x) - y)).toBeLessThanOrEqual(within + 1e-9);
    }),
  );
});

it('needs two spots for a straight line, and every one of a sharp zigzag', () => {
  const straight = Array.from({ length: 50 }, (_, x) => ({ x, y: 2 * x }));
  const zigzag = straight.map(({ x }) => ({ x, y: (x % 2) * 9 }));
  expect(thinned(straight, 0.1)).toEqual([straight[0], straight.at(-1)]);
  expect(thinned(zigzag, 0.1)).toEqual(zigzag);
  expect(thinned([], 0.1)).toEqual([]);
});
