import { parseAnswers, scored, type Answer, type Answers } from './answer';
import { formItems, isFormKind, type FormKind } from './form';
import { parseScanContext, type OtherKnows, type ScanContext } from './scanContext';
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

/** What of a scan decides which questions are asked. */
type Asking = Readonly<{ form: FormKind; context: Partial<ScanContext>; answers: Answers }>;

/** Whether it is asked how the other party sees the relation: in the long form, with a point. */
export const asksPerspective = ({ form, context }: Partial<Asking>): boolean =>
  form === 'long' && context?.problem === 'yes';

/** Whether it is open that the other party knows of the point: the reader did not raise it, or cannot say so. */
export function asksOtherKnows({ context, answers: { V1 } }: Omit<Asking, 'form'>): boolean {
  return context.problem === 'yes' && (V1 === 1 || V1 === 'unknown' || V1 === 'na');
}

/** Whether the other party knows of the point; undefined without a point, or as long as it is asked and not answered. */
export function otherKnowsOf(asking: Omit<Asking, 'form'>): OtherKnows | undefined {
  if (asking.context.problem !== 'yes') return undefined;
  return asksOtherKnows(asking) ? asking.context.otherKnows : 'yes';
}

/** The items that are asked, in form order. */
export function askedItems(asking: Asking): readonly ItemId[] {
  return formItems(asking.form, { problem: asking.context.problem, otherKnows: otherKnowsOf(asking) });
}

/** The answers to the items that are asked; the answers to hidden items are absent. */
export function visibleAnswers(asking: Asking): Answers {
  const given = askedItems(asking).map((id) => [id, asking.answers[id]] as const);
  return Object.fromEntries(given.filter(([, answer]) => answer !== undefined)) as Answers;
}

/** The scan without what is hidden: answers, parts of the context and views of the other that are not asked. */
export function visibleScan(scan: Scan): Scan {
  const { point: _, incidentKinds: __, otherKnows, ...rest } = scan.context;
  const about = scan.context.problem === 'yes' ? scan.context : {};
  const knows = asksOtherKnows(scan) ? otherKnows : undefined;
  const { point, incidentKinds } = about as Partial<ScanContext>;
  const context = defined({ ...rest, point, incidentKinds, otherKnows: knows });
  const perspective = asksPerspective(scan) ? scan.perspective : undefined;
  return defined({ form: scan.form, context, answers: visibleAnswers(scan), perspective });
}

/** How far a scan is filled in: what was asked, and which of it is known, unknown, not applicable or left open. */
export type Progress = Readonly<{
  answered: number;
  asked: number;
  unknown: readonly ItemId[];
  notApplicable: readonly ItemId[];
  unanswered: readonly ItemId[];
}>;

/** How far a scan is filled in; `answered` counts the answers that are scored. */
export function measureProgress(scan: Scan): Progress {
  const items = askedItems(scan);
  const answers = visibleAnswers(scan);
  return {
    answered: Object.keys(scored(answers)).length,
    asked: items.length,
    unknown: items.filter((id) => answers[id] === 'unknown'),
    notApplicable: items.filter((id) => answers[id] === 'na'),
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
