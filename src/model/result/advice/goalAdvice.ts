import { isAnswerValue } from '../../scan/answer';
import { HIGH } from '../band';
import { advice, type Advice, type AdvicePart } from './adviceId';
import { isAtLeast, isImposed, type AdviceInput } from './adviceInput';

/** What is advised where goals lie apart; undefined elsewhere. What is not known counts as not high. */
export function goalsApartAdvice(input: AdviceInput): Advice | undefined {
  const { goals, reasons } = input;
  if (goals?.state !== 'apart') return undefined;
  const isClose = (reasons.affective ?? 0) >= HIGH;
  const isLockedIn = (reasons.lockIn ?? 0) >= HIGH;
  const close = isClose ? 'close' : undefined;
  if (goals.effect === 'helping') return advice(hasToldFew(input) ? 'goals-helping' : 'goals-changes', close);
  if (isImposed(input)) return advice('goals-imposed', close);
  if (isLockedIn) return advice('goals-plan', close, planPart(input));
  return advice(isClose ? 'goals-close' : 'goals-apart', close, talkPart(input));
}

/** The question after goals, where it is not clear and the reader said that few of them were discussed. */
export function goalsUnclearAdvice(input: AdviceInput): Advice | undefined {
  return input.goals?.state === 'unclear' && hasToldFew(input) ? advice('goals-unclear') : undefined;
}

/** Whether the reader said that half of the own goals or fewer were discussed. */
const hasToldFew = ({ answers: { G1 } }: AdviceInput): boolean => isAnswerValue(G1) && G1 <= 3;

const talkPart = (input: AdviceInput): AdvicePart =>
  isAtLeast(input, 'G1', 4) ? 'talk-difference' : 'talk-goals';

/** How far the way out is: looked for already, open because there are others, or still to be made. */
function planPart(input: AdviceInput): AdvicePart {
  if (isAtLeast(input, 'E1', 4) || input.answers.E2 === 3) return 'complete-plan';
  return isAtLeast(input, 'C5', 4) ? 'exit-plan' : 'alternatives-or-plan';
}
