import type { AppreciationPoint } from '../../model/line/appreciation';

/** Where a relation stands at one month of the passage: personal upwards, business to the right, 0..1. */
export type PassagePoint = Omit<AppreciationPoint, 'mean'>;

/** What happens at a month of the passage, and is told until the next. */
export interface PassageMoment {
  readonly month: number;
  readonly text: string;
}

/** The point of this month: the last one not after it. */
export const pointAt = (points: readonly PassagePoint[], month: number): PassagePoint | undefined =>
  points.findLast((point) => point.month <= month);

/** What is told at this month. */
export const momentAt = (moments: readonly PassageMoment[], month: number): PassageMoment | undefined =>
  moments.findLast((moment) => moment.month <= month);
