import type { Answers } from '../../scan/answer';
import type { ItemId } from '../../scan/item';
import type { OtherKnows, ScanContext } from '../../scan/scanContext';
import type { Reasons } from '../commitment';
import type { GoalAlignment } from '../goalAlignment';
import type { Reactions } from '../reaction';
import type { TypologyVerdict } from '../verdict';

/** What advice is based on: the visible answers, the context, and what was measured; what could not be measured is absent. */
export type AdviceInput = Readonly<{
  answers: Answers;
  context: ScanContext;
  otherKnows?: OtherKnows;
  reasons: Reasons;
  verdict?: TypologyVerdict;
  goals?: GoalAlignment;
  own?: Reactions;
  other?: Reactions;
}>;

/** Whether the answer to an item is known and at least this point of its ladder. */
export function isAtLeast({ answers }: Pick<AdviceInput, 'answers'>, id: ItemId, point: number): boolean {
  const answer = answers[id];
  return typeof answer === 'number' && answer >= point;
}

/** Whether the reader is leaving: decided to stop, or chose another. */
export const isLeaving = (input: Pick<AdviceInput, 'answers'>): boolean =>
  isAtLeast(input, 'E2', 4) || isAtLeast(input, 'E1', 5);

/** Whether the reader's organisation does not choose with whom it works here. */
export const isImposed = ({ context }: Pick<AdviceInput, 'context'>): boolean => context.choice === 'no';

/** Whether the other party was told of the end. */
export const isEndTold = (input: Pick<AdviceInput, 'answers'>): boolean => isAtLeast(input, 'E2', 5);
