import type { CaseMomentResult, ShownReaction } from '../../collections/caseResult';
import { hundredths } from '../../model/text/fill';
import type { CaseTexts } from './caseWords';
import { reactionName, typologyName } from './caseWords';

/** A place on the typology as cells: affective, calculative, the verdict. */
export const typologyCells = (
  texts: CaseTexts,
  { commitment, verdict }: CaseMomentResult,
): readonly string[] => [
  hundredths(commitment.affective),
  hundredths(commitment.calculative),
  typologyName(texts, verdict),
];

/** A place on the reaction matrix as cells: positivity, activity, the verdict. */
export const reactionCells = (texts: CaseTexts, { place, verdict }: ShownReaction): readonly string[] => [
  hundredths(place.positivity),
  hundredths(place.activity),
  reactionName(texts, verdict),
];
