import { isAnswer, parseAnswers, type Answers } from './answer';
import { FORM_VERSION } from './form';
import { ITEM_IDS, SCORING_KEY } from './item';
import { propertyOf } from '../property';

/** A version of the questionnaire: its items, each with the form version since which it means what it means now. */
export type FormState = Readonly<{ version: number; since: Readonly<Record<string, number>> }>;

/** The questionnaire as it is now. */
export const CURRENT_FORM: FormState = {
  version: FORM_VERSION,
  since: Object.fromEntries(ITEM_IDS.map((id) => [id, SCORING_KEY[id].since])),
};

/** Answers that still count, and the ids of those that do not: their question is gone or means something else now. */
export type CarriedAnswers = Readonly<{ answers: Answers; dropped: readonly string[] }>;

/** The answers, in a value from outside, to a form of an older or the same version, as far as they still mean the same. */
export function carryAnswers(
  value: unknown,
  version: number,
  form: FormState = CURRENT_FORM,
): CarriedAnswers {
  const given = answerIds(value);
  const means = (id: string) => Object.hasOwn(form.since, id) && (form.since[id] ?? Infinity) <= version;
  const kept = Object.fromEntries(given.filter(means).map((id) => [id, propertyOf(value, id)]));
  return { answers: parseAnswers(kept) ?? {}, dropped: given.filter((id) => !means(id)) };
}

/** The ids under which a value from outside holds an answer, whatever form they are of. */
function answerIds(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value).filter((id) => isAnswer(propertyOf(value, id)));
}
