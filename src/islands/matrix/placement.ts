/** Who a mark stands for: the reader's own party, or the other one. Drawn as disc and square. */
export type MarkParty = 'own' | 'other';

/** Scale of a matrix: 0..1 (typology) or -1..1 (reactions), on both axes. */
export interface MatrixScale {
  readonly low: number;
  readonly high: number;
}

/** A place on the matrix's own scale. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A party's dot. */
export interface Dot extends Place {
  readonly party: MarkParty;
  /** A short name beside the dot, when two dots must be told apart. */
  readonly label?: string;
}

/** The 80 % band around a place; half widths on the matrix's own scale. */
export interface Band extends Place {
  readonly rx: number;
  readonly ry: number;
}

/** A straight arrow from one place to another: where the relation drifts to. */
export interface Drift {
  readonly from: Place;
  readonly to: Place;
}

/** All that can stand on a matrix ground. */
export interface Placements {
  readonly dots?: readonly Dot[];
  readonly bands?: readonly Band[];
  readonly drift?: Drift | undefined;
}

/** Part of the square's side, 0 (left or top) .. 1, for a value on the scale's horizontal axis. */
export const across = ({ low, high }: MatrixScale, value: number): number => (value - low) / (high - low);

/** Part of the square's side from the top, 0..1, for a value on the scale's vertical axis. */
export const down = (scale: MatrixScale, value: number): number => 1 - across(scale, value);

/** An SVG percentage with two decimals. */
export const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

const RIM = 0.035;

/** A dot on the rim is drawn just inside it. */
export const insideRim = (part: number): number => Math.min(1 - RIM, Math.max(RIM, part));

/** Two dots closer than this part of the side would touch, or cover each other's name. */
const SAME_SPOT = 0.09;

/** Sideways shift in px of dot `index`, so that two dots on one spot stand side by side, the left one on the left. */
export function sideStep(dots: readonly Dot[], index: number, scale: MatrixScale): number {
  const [first, second] = dots;
  if (!first || !second || dots.length !== 2) return 0;
  const [a, b] = [across(scale, first.x), across(scale, second.x)];
  if (Math.hypot(a - b, down(scale, first.y) - down(scale, second.y)) >= SAME_SPOT) return 0;
  const [left, right] = pairSteps((a + b) / 2);
  return (index === 0) === a <= b ? left : right;
}

/** Two dots beside each other: around their spot, or inwards where that lies at the rim. */
function pairSteps(part: number): readonly [number, number] {
  if (part < 0.1) return [0, 20];
  return part > 0.9 ? [-20, 0] : [-10, 10];
}
