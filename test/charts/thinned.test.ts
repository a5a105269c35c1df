import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thinned } from '../../src/charts/thinned';

const level = fc.double({ min: 0, max: 100, noNaN: true });
const spots = fc.array(level, { minLength: 1, maxLength: 60 }).map((ys) => ys.map((y, x) => ({ x, y })));

/** Where the way of straight lines through `kept` runs at x. */
function at(kept: readonly { x: number; y: number }[], x: number): number {
  const end = kept.findIndex((spot) => spot.x >= x);
  const [to, from] = [kept[end], kept[end - 1]];
  if (!to) return NaN;
  return from ? from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y) : to.y;
}

it('never leaves the points by more than is allowed, and keeps both ends', () => {
  fc.assert(
    fc.property(spots, fc.double({ min: 0.01, max: 10, noNaN: true }), (told, within) => {
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
