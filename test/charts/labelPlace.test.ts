import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, LabelRoom, LabelWish, Spot } from '../../src/charts/labelPlace';
import { placeLabels } from '../../src/charts/labelPlace';

const within: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const empty: LabelRoom = { within, line: [], taken: [] };
const sizes = [
  { width: 80, height: 30 },
  { width: 9, height: 14 },
] as const;
const wish = (x: number, y: number, sign: 1 | -1): LabelWish => ({ marker: { x, y }, sign, sizes });

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const covers = ({ left, top, right, bottom }: Box, { x, y }: Spot) =>
  x > left && x < right && y > top && y < bottom;

describe('the place of a label', () => {
  it('is on the free side of the slope', () => {
    const [rising] = placeLabels([wish(200, 150, 1)], empty);
    const [falling] = placeLabels([wish(200, 150, -1)], empty);
    expect(rising).toMatchObject({ side: 'left', size: 0 });
    expect(rising?.box.bottom).toBeLessThan(150);
    expect(falling).toMatchObject({ side: 'right', size: 0 });
    expect(falling?.box.bottom).toBeLessThan(150);
  });

  it('moves to another corner when the first is out of the box', () => {
    expect(placeLabels([wish(20, 150, 1)], empty)[0]?.side).toBe('right');
  });

  it('gives up its title before it covers anything', () => {
    const walls = [40, 360].map((left) => ({ left, right: left + 1, top: 0, bottom: 300 }));
    const narrow = { ...empty, within: { ...within, left: 150, right: 250 }, taken: walls };
    expect(placeLabels([wish(200, 150, 1)], narrow)[0]?.size).toBe(1);
  });

  it('is nowhere when all is taken: what is struck through cannot be read', () => {
    expect(placeLabels([wish(200, 150, 1)], { ...empty, taken: [within] })).toEqual([undefined]);
  });

  it('covers no line, no marker and no other label wherever a place was free', () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    const wishes = fc.array(
      fc.record({ marker: spot, sign: fc.constantFrom<1 | -1>(1, -1), sizes: fc.constant(sizes) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(wishes, fc.array(spot, { maxLength: 20 }), (wanted, line) => {
        const places = placeLabels(wanted, { within, line, taken: [] });
        expect(places).toHaveLength(wanted.length);
        for (const [index, place] of places.entries()) {
          if (!place) continue;
          expect(line.some((point) => covers(place.box, point))).toBe(false);
          const earlier = places.slice(0, index);
          expect(earlier.some((other) => other && overlap(place.box, other.box))).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
