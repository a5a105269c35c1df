import { isAnswerValue, type Answer, type UNSCORED_ANSWERS } from '../../model/scan/answer';
import type { FormItem, FormKind } from '../../model/scan/form';
import { FORM_KINDS, formItems } from '../../model/scan/form';
import type { Role } from '../../model/role';
import type { Progress } from '../../model/scan/scan';
import { fill } from '../../model/text/fill';
import type { ScanTexts } from './texts';

/** An answer in the words of its item, or of those beside the scale; undefined for none. */
export function answerWords(
  item: FormItem<string>,
  role: Role,
  answer: Answer | undefined,
  besides: Readonly<Record<(typeof UNSCORED_ANSWERS)[number], string>>,
): string | undefined {
  if (answer === undefined) return undefined;
  return isAnswerValue(answer) ? item.answers[role][answer - 1] : besides[answer];
}

/** The choices between the forms, each with how many questions it asks at most. */
export function formChoices(texts: Readonly<Record<FormKind, string>>): Readonly<Record<FormKind, string>> {
  const filled = FORM_KINDS.map((kind) => {
    return [kind, fill(texts[kind], { questions: formItems(kind, { problem: 'yes' }).length })] as const;
  });
  return Object.fromEntries(filled) as Record<FormKind, string>;
}

/** How many questions have an answer, and how often that was "don't know". */
export function basedOn({ words }: ScanTexts, { answered, asked, unknown }: Progress): string {
  const { facts } = words.result;
  const count = fill(facts.basedOn, { answered, asked });
  return unknown.length > 0 ? count + fill(facts.unknown, { count: unknown.length }) : count;
}
