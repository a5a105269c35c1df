import type { MatrixPlace } from '../../model/result/matrixPlace';
import type { ComponentChildren } from 'preact';
import type { Disc } from './spread';
import { RIM } from './spread';

/** Who a mark stands for: the reader's own party, or the other one. Drawn as disc and square. */
export type MarkParty = 'own' | 'other';

/** Scale of a matrix: 0..1 (typology) or -1..1 (reactions), on both axes. */
export interface MatrixScale {
  readonly low: number;
  readonly high: number;
}

/** A party's dot. */
export interface Dot extends MatrixPlace {
  readonly party: MarkParty;
  /** A short name beside the dot, when two dots must be told apart. */
  readonly label?: string;
}

/** The 80 % band around a place; half widths on the matrix's own scale. */
export interface Band extends MatrixPlace {
  readonly rx: number;
  readonly ry: number;
}

/** A straight arrow from one place to another: where the relation drifts to. */
export interface Drift {
  readonly from: MatrixPlace;
  readonly to: MatrixPlace;
}

/** A mark of another shape than a dot. */
export interface Mark extends MatrixPlace {
  readonly key: string;
  /** How it is dressed. */
  readonly name: string;
  /** Its radius in px, and what is drawn around its middle. */
  readonly radius: number;
  readonly shape: ComponentChildren;
}

/** All that can stand on a matrix ground. Dots and marks on one spot are drawn side by side, clear of `obstacles`. */
export interface Placements {
  readonly marks?: readonly Mark[];
  readonly obstacles?: readonly Disc[];
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

/** A dot on the rim is drawn just inside it. */
export const insideRim = (part: number): number => Math.min(1 - RIM, Math.max(RIM, part));

/** A mark of any shape as the disc that it takes up. */
export const discOf = (scale: MatrixScale, { x, y }: MatrixPlace, radius: number): Disc => ({
  left: insideRim(across(scale, x)),
  top: insideRim(down(scale, y)),
  radius,
});
