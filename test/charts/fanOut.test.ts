import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fanOut } from '../../src/charts/fanOut';

const frame = { left: 30, top: 36, right: 330, bottom: 290 };
const spot = fc.record({
  x: fc.integer({ min: frame.left, max: frame.right }),
  y: fc.integer({ min: frame.top, max: frame.bottom }),
});

it('leaves a mark that stands alone, and marks that do not hide each other', () => {
  const spots = [
    { x: 50, y: 100 },
    { x: 80, y: 100 },
    { x: 80, y: 160 },
  ];
  expect(fanOut(spots, frame)).toEqual(spots);
});

it('puts marks of one spot below each other in their order, above it where the box ends', () => {
  const [first, second, third] = fanOut(Array(3).fill({ x: 60, y: 100 }), frame);
  expect([first?.y, second?.y, third?.y]).toEqual([100, 124, 148]);
  expect(fanOut(Array(2).fill({ x: 60, y: frame.bottom }), frame).map(({ y }) => y)).toEqual([266, 290]);
});

it('sets marks of one spot apart by what a finger needs, within the box, however many there are', () => {
  fc.assert(
    fc.property(spot, fc.integer({ min: 2, max: 60 }), (at, count) => {
      const fanned = fanOut(Array<typeof at>(count).fill(at), frame);
      expect(fanned).toHaveLength(count);
      for (const [index, one] of fanned.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(frame.left);
        expect(one.x).toBeLessThanOrEqual(frame.right);
        expect(one.y).toBeGreaterThanOrEqual(frame.top);
        expect(one.y).toBeLessThanOrEqual(frame.bottom);
        const hidden = fanned
          .slice(0, index)
          .filter((other) => Math.abs(other.x - one.x) < 24 && Math.abs(other.y - one.y) < 24);
        expect(hidden).toEqual([]);
      }
    }),
  );
});

it('keeps every mark on its date as long as one column holds all', () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 10 }), (spots) => {
      expect(fanOut(spots, frame).map(({ x }) => x)).toEqual(spots.map(({ x }) => x));
    }),
  );
});
