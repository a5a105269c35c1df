import { ITEM_IDS, SCORING_KEY, type ItemId } from './item';
import { propertyOf } from '../property';

/** The five labelled points of every answer scale. */
export const ANSWER_VALUES = [1, 2, 3, 4, 5] as const;

/** A point on the answer scale. */
export type AnswerValue = (typeof ANSWER_VALUES)[number];

/** The answers beside the scale, which are never scored: "don't know", a question for the talk, and "not applicable". */
export const UNSCORED_ANSWERS = ['unknown', 'na'] as const;

/** A point on the scale, or one of the answers beside it. */
export type Answer = AnswerValue | (typeof UNSCORED_ANSWERS)[number];

/** The answers of one party; unanswered and hidden items are absent. */
export type Answers = Readonly<Partial<Record<ItemId, Answer>>>;

/** The answers that count. */
export type ScoredAnswers = Readonly<Partial<Record<ItemId, AnswerValue>>>;

/** Whether a value from outside is a point on the scale or an answer beside it. */
export function isAnswer(value: unknown): value is Answer {
  return isAnswerValue(value) || (UNSCORED_ANSWERS as readonly unknown[]).includes(value);
}

/** Whether a value is a point on the answer scale. */
export function isAnswerValue(value: unknown): value is AnswerValue {
  return (ANSWER_VALUES as readonly unknown[]).includes(value);
}

/** The answers in a value from outside; drops what it does not know; undefined if it is not an object. */
export function parseAnswers(value: unknown): Answers | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const known = ITEM_IDS.map((id) => [id, propertyOf(value, id)] as const);
  return Object.fromEntries(known.filter(([, answer]) => isAnswer(answer))) as Answers;
}

/** The answers on the scale: what scoring may see. */
export function scored(answers: Answers): ScoredAnswers {
  return Object.fromEntries(
    ITEM_IDS.map((id) => [id, answers[id]] as const).filter(([, answer]) => isAnswerValue(answer)),
  ) as ScoredAnswers;
}

/** How much of its facet an answer stands for: u = (value - 1) / 4 in 0..1, and 1 - u for a reversed item. */
export function unitValue(id: ItemId, value: AnswerValue): number {
  const unit = (value - 1) / 4;
  return SCORING_KEY[id].direction === 'reversed' ? 1 - unit : unit;
}

/** The unit values, 0..1, of those of the given items that count, in the order given. */
export function unitValues(answers: Answers, items: readonly ItemId[]): readonly number[] {
  return items.flatMap((id) => {
    const answer = answers[id];
    return isAnswerValue(answer) ? [unitValue(id, answer)] : [];
  });
}
