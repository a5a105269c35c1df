import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Disc, Shift } from '../../src/islands/matrix/spread';
import { RIM, SMALLEST, spreadMarks } from '../../src/islands/matrix/spread';

const part = fc.oneof(
  fc.double({ min: RIM, max: 1 - RIM, noNaN: true }),
  fc.constantFrom(RIM, 0.25, 0.5, 0.75, 1 - RIM),
);
const disc = fc.record({ left: part, top: part, radius: fc.constantFrom(8.5, 10.5, 11, 12, 15) });
const discs = fc.array(disc, { maxLength: 5 });
const WIDTHS = [SMALLEST, 280, 333, 480, 700];

const at = ({ left, top }: Disc, { right, below }: Shift, width: number) => ({
  x: left * width + right,
  y: top * width + below,
});

/** How far two marks are from touching, in px, in a square of this width. */
function room(marks: readonly Disc[], shifts: readonly Shift[], width: number): number {
  const rooms = marks.flatMap((a, index) =>
    marks.slice(0, index).map((b, before) => {
      const [one, other] = [at(a, shifts[index] as Shift, width), at(b, shifts[before] as Shift, width)];
      return Math.hypot(one.x - other.x, one.y - other.y) - a.radius - b.radius;
    }),
  );
  return Math.min(Infinity, ...rooms);
}

it('lets no two marks cover each other, in a square of any width', () => {
  fc.assert(
    fc.property(discs, (marks) => {
      const shifts = spreadMarks(marks);
      for (const width of WIDTHS) expect(room(marks, shifts, width)).toBeGreaterThanOrEqual(-1e-6);
    }),
  );
});

it('keeps every mark as far inside the rim as one that stands alone', () => {
  fc.assert(
    fc.property(discs, (marks) => {
      const shifts = spreadMarks(marks);
      for (const width of WIDTHS)
        for (const [index, mark] of marks.entries()) {
          const { x, y } = at(mark, shifts[index] as Shift, width);
          expect(Math.min(x, y, width - x, width - y)).toBeGreaterThanOrEqual(RIM * width - 0.06);
        }
    }),
  );
});

it('does not move who covers nobody, and moves nobody for a mark that covers nobody', () => {
  fc.assert(
    fc.property(discs, disc, (marks, far) => {
      const still = marks.map(() => ({ right: 0, below: 0 }));
      const alone = spreadMarks(marks);
      if (room(marks, still, SMALLEST) >= 0) expect(alone).toEqual(still);
      const clear = [...marks.keys()].every((index) => {
        const pair = [marks[index] as Disc, far];
        return WIDTHS.every(
          (width) => room(pair, [alone[index] as Shift, { right: 0, below: 0 }], width) >= 0.5,
        );
      });
      const crossing = [...marks.keys()].some((index) => (alone[index] as Shift).right !== 0);
      if (clear && !crossing)
        expect(spreadMarks([...marks, far])).toEqual([...alone, { right: 0, below: 0 }]);
    }),
  );
});

it('gives the same places whatever the order of marks that share a spot but for the rounding', () => {
  const marks = [
    { left: 0.03500000000000001, top: 0.035, radius: 8.5 },
    { left: 0.03500000000000002, top: 0.035, radius: 11 },
    { left: 0.035, top: 0.13291666666666668, radius: 15 },
  ];
  expect(spreadMarks(marks.toReversed()).toReversed()).toEqual(spreadMarks(marks));
});

it('gives the same places whatever the order of the marks', () => {
  fc.assert(
    fc.property(fc.uniqueArray(disc, { maxLength: 5, selector: ({ left }) => left }), (marks) => {
      const reversed = spreadMarks(marks.toReversed()).toReversed();
      for (const [index, shift] of spreadMarks(marks).entries()) {
        expect(reversed[index]?.right).toBeCloseTo(shift.right, 6);
        expect(reversed[index]?.below).toBeCloseTo(shift.below, 6);
      }
    }),
  );
});

it('sets two marks on one spot side by side around it, the first on the left', () => {
  const [left, right] = spreadMarks([
    { left: 0.5, top: 0.5, radius: 10 },
    { left: 0.5, top: 0.5, radius: 10 },
  ]);
  expect(left).toEqual({ right: -10.5, below: 0 });
  expect(right).toEqual({ right: 10.5, below: 0 });
});

it('keeps marks clear of what cannot move', () => {
  fc.assert(
    fc.property(
      fc.array(disc, { minLength: 1, maxLength: 2 }),
      fc.array(disc, { maxLength: 4 }),
      (marks, fixed) => {
        const shifts = spreadMarks(marks, fixed);
        for (const width of WIDTHS)
          for (const [index, mark] of marks.entries())
            for (const other of fixed)
              expect(
                room([mark, other], [shifts[index] as Shift, { right: 0, below: 0 }], width),
              ).toBeGreaterThanOrEqual(-1e-6);
      },
    ),
  );
});
