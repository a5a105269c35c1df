import { parseAnswers, scored, type Answer, type Answers } from './answer';
import { formItems, isFormKind, type FormKind } from './form';
import { parseScanContext, type ScanContext } from './scanContext';
import type { ItemId } from './item';
import { defined, propertyOf } from '../property';
import { isReaction, type Reaction } from '../result/reactionField';

/** Where the reader thinks that the other party would place itself and the reader (M1): optional, never scored. */
export type Perspective = Readonly<{
  otherOnItself?: Reaction | 'unknown';
  otherOnUs?: Reaction | 'unknown';
}>;

/** One filled-in scan of one party. */
export type Scan = Readonly<{
  form: FormKind;
  context: ScanContext;
  answers: Answers;
  perspective?: Perspective;
}>;

/** The answers to the items that are asked; the answers to hidden items are absent. */
export function visibleAnswers({ form, context, answers }: Scan): Answers {
  const given = formItems(form, context.problem).map((id) => [id, answers[id]] as const);
  return Object.fromEntries(given.filter(([, answer]) => answer !== undefined)) as Answers;
}

/** How far a scan is filled in: what was asked, and which of it is known, unknown or left open. */
export type Progress = Readonly<{
  answered: number;
  asked: number;
  unknown: readonly ItemId[];
  unanswered: readonly ItemId[];
}>;

/** How far a scan is filled in; `answered` counts the answers that are scored. */
export function measureProgress(scan: Scan): Progress {
  const items = formItems(scan.form, scan.context.problem);
  const answers = visibleAnswers(scan);
  return {
    answered: Object.keys(scored(answers)).length,
    asked: items.length,
    unknown: items.filter((id) => answers[id] === 'unknown'),
    unanswered: items.filter((id) => answers[id] === undefined),
  };
}

/** A copy of the scan with one answer given or, without an answer, taken back. */
export function withAnswer(scan: Scan, id: ItemId, answer?: Answer): Scan {
  const { [id]: _, ...others } = scan.answers;
  return { ...scan, answers: answer === undefined ? others : { ...scan.answers, [id]: answer } };
}

/** The scan in a value from outside; drops what it cannot use; undefined without a form, a role and a date. */
export function parseScan(value: unknown): Scan | undefined {
  const form = propertyOf(value, 'form');
  const context = parseScanContext(propertyOf(value, 'context'));
  if (!isFormKind(form) || context === undefined) return undefined;
  const answers = parseAnswers(propertyOf(value, 'answers')) ?? {};
  return defined({ form, context, answers, perspective: parsePerspective(propertyOf(value, 'perspective')) });
}

/** The perspective in a value from outside; drops what it cannot use; undefined if nothing is left. */
export function parsePerspective(value: unknown): Perspective | undefined {
  const perspective = defined({
    otherOnItself: parseReaction(propertyOf(value, 'otherOnItself')),
    otherOnUs: parseReaction(propertyOf(value, 'otherOnUs')),
  });
  return Object.keys(perspective).length === 0 ? undefined : perspective;
}

function parseReaction(value: unknown): Reaction | 'unknown' | undefined {
  return value === 'unknown' || isReaction(value) ? value : undefined;
}
