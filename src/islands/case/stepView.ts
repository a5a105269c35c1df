import type { MatrixPlace } from '../../model/result/matrixPlace';
import type { TrailPlacements } from '../matrix/station';

/** What one matrix shows at a step: its marks, the fields that the verdict names, and the caption. */
export interface MatrixView {
  readonly text: string;
  readonly marked: readonly string[];
  readonly marks: TrailPlacements;
  /** Where the appreciation line puts the relation, on the typology. */
  readonly line?: MatrixPlace;
}

/** What both matrices show at a step of the story. */
export type StepView = Readonly<Record<'typology' | 'reactions', MatrixView>>;
