/** A mark as a disc: the place of its middle in parts of the side of the square, from the left and the top, and its radius in px. */
export interface Disc {
  readonly left: number;
  readonly top: number;
  readonly radius: number;
}

/** How far a mark is drawn from its place, in px. */
export interface Shift {
  readonly right: number;
  readonly below: number;
}

/** The side of the smallest square that a matrix is drawn in, in px. */
export const SMALLEST = 240;

/** The middle of a mark stays this part of the side away from the rim. */
export const RIM = 0.035;

const GAP = 1;
const NONE: Shift = { right: 0, below: 0 };

/** Where a row of marks may go, in px, to stand clear of what cannot move: the nearest first. */
const WAYS: readonly Shift[] = [
  NONE,
  ...Array.from({ length: 15 }, (_, ring) => around(6 * (ring + 1))).flat(),
];

/**
 * The shift of each mark, so that no two cover each other, nor any of `obstacles`, in a square of any width from the smallest
 * on. Marks on one spot come to stand side by side, from left to right as their places are; who covers nobody stays.
 */
export function spreadMarks(marks: readonly Disc[], obstacles: readonly Disc[] = []): readonly Shift[] {
  const rows = rowsOf(marks.toSorted(byPlace));
  const settled: Placed[] = obstacles.map((disc) => ({ disc, shift: NONE }));
  for (const row of rows) {
    const moved = WAYS.map((way) => row.map((placed) => shiftedBy(placed, way)));
    settled.push(...(moved.find((tried) => tried.every((one) => fits(one, settled))) ?? row));
  }
  return marks.map((mark) => settled.find(({ disc }) => disc === mark)?.shift ?? NONE);
}

/** From left to right, then from the top; marks on one spot keep the order in which they come, the smaller first. */
const byPlace = (a: Disc, b: Disc): number => a.left - b.left || a.top - b.top || a.radius - b.radius;

interface Placed {
  readonly disc: Disc;
  readonly shift: Shift;
}

function shiftedBy({ disc, shift }: Placed, way: Shift): Placed {
  return { disc, shift: { right: shift.right + way.right, below: shift.below + way.below } };
}

const fits = (one: Placed, others: readonly Placed[]): boolean =>
  isInside(one) && others.every((other) => isClear(one, other));

function isInside({ disc, shift }: Placed): boolean {
  const within = (part: number, by: number) =>
    by === 0 || (part * SMALLEST + by >= RIM * SMALLEST && part * SMALLEST + by <= (1 - RIM) * SMALLEST);
  return within(disc.left, shift.right) && within(disc.top, shift.below);
}

/** Whether two marks stay apart in a square of every width: they are nearest in the smallest, or where their shifts cross. */
function isClear(a: Placed, b: Placed): boolean {
  const [across, down] = [b.disc.left - a.disc.left, b.disc.top - a.disc.top];
  const [right, below] = [b.shift.right - a.shift.right, b.shift.below - a.shift.below];
  const crossing = -(across * right + down * below) / (across ** 2 + down ** 2 || 1);
  const side = Math.max(SMALLEST, crossing);
  return Math.hypot(across * side + right, down * side + below) >= a.disc.radius + b.disc.radius;
}

/** The marks in rows that cover each other nowhere; a mark that covers nobody is a row of its own. */
function rowsOf(marks: readonly Disc[]): readonly (readonly Placed[])[] {
  let rows = marks.map((disc): readonly Placed[] => [{ disc, shift: NONE }]);
  for (let pair = coveringPair(rows); pair; pair = coveringPair(rows)) {
    const [one, other] = pair;
    const together = lineUp([...one, ...other].map(({ disc }) => disc));
    rows = rows.flatMap((row) => (row === one ? [together] : row === other ? [] : [row]));
  }
  return rows;
}

type Row = readonly Placed[];

function coveringPair(rows: readonly Row[]): readonly [Row, Row] | undefined {
  for (const [index, one] of rows.entries())
    for (const other of rows.slice(index + 1))
      if (one.some((a) => other.some((b) => !isClear(a, b)))) return [one, other];
  return undefined;
}

/** Marks side by side, as near to their places as that allows, and inside the rim. */
function lineUp(discs: readonly Disc[]): Row {
  const sorted = discs.toSorted(byPlace);
  let offset = 0;
  const offsets = sorted.map(({ radius }, index) => {
    const before = sorted[index - 1];
    return (offset += before ? before.radius + radius + GAP : 0);
  });
  const wanted = sorted.map(({ left }, index) => left * SMALLEST - (offsets[index] ?? 0));
  const [first, last] = [RIM * SMALLEST, (1 - RIM) * SMALLEST - offset];
  return nonDecreasing(wanted).map((start, index) => {
    const right = Math.min(Math.max(start, first), last) - (wanted[index] ?? 0);
    return {
      disc: sorted[index] ?? (discs[0] as Disc),
      shift: { right: Math.round(right * 10) / 10, below: 0 },
    };
  });
}

/** The numbers in rising order that are nearest to these: those that fall are evened out to their mean. */
function nonDecreasing(values: readonly number[]): readonly number[] {
  const runs: number[][] = [];
  for (let run of values.map((value) => [value])) {
    for (let last = runs.at(-1); last && mean(last) >= mean(run); last = runs.at(-1)) {
      run = [...last, ...run];
      runs.pop();
    }
    runs.push(run);
  }
  return runs.flatMap((run) => run.map(() => mean(run)));
}

const mean = (run: readonly number[]): number => run.reduce((sum, value) => sum + value, 0) / run.length;

function around(radius: number): readonly Shift[] {
  return Array.from({ length: 16 }, (_, index) => {
    const angle = (index * Math.PI) / 8;
    return { right: Math.round(radius * Math.cos(angle)), below: Math.round(radius * Math.sin(angle)) };
  });
}
