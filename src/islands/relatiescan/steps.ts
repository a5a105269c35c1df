import type { Form, FormGroup, FormItem } from '../../model/scan/form';
import { OTHER_BEHAVIOUR_ITEMS, type ItemId } from '../../model/scan/item';
import { askedItems, asksOtherKnows, asksPerspective } from '../../model/scan/scan';
import type { ScanDraft } from '../../model/scan/scanDraft';
import { isComplete } from '../../model/scan/scanDraft';

/** How the questions are shown: a group a step, or all of them on one page. */
export const LAYOUTS = ['steps', 'sheet'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A screen of the scan; a group of questions goes by the id of its group. */
export type StepId =
  'relation' | 'context' | 'sheet' | 'other-knows' | 'perspective' | 'check' | 'result' | `group:${string}`;

/** A group of questions as it is asked in this draft. */
export interface AskedGroup {
  readonly group: FormGroup<string>;
  readonly items: readonly FormItem<string>[];
  /** Number of its first question in the whole form, from 1. */
  readonly first: number;
}

/** The groups that this draft asks, with only the items that are asked. */
export function askedGroups(form: Form<string>, draft: ScanDraft): readonly AskedGroup[] {
  const ids = new Set<string>(askedItems({ ...draft, form: draft.form ?? 'quick' }));
  const asked = form.groups
    .map((group) => ({
      group,
      items: form.items.filter((item) => item.group === group.id && ids.has(item.id)),
    }))
    .filter(({ items }) => items.length > 0);
  return asked.map((entry, index) => ({
    ...entry,
    first: 1 + asked.slice(0, index).reduce((count, { items }) => count + items.length, 0),
  }));
}

/**
 * The screens in order; check and result only when the draft is a scan. The other party's eyes come into view only in the
 * long form, with a point.
 */
export function stepsOf(form: Form<string>, draft: ScanDraft, layout: Layout): readonly StepId[] {
  const groups = groupSteps(form, draft);
  const perspective: StepId[] = asksPerspective(draft) ? ['perspective'] : [];
  const questions: readonly StepId[] = layout === 'sheet' ? ['sheet'] : groups;
  const last: readonly StepId[] = isComplete(draft) ? ['check', 'result'] : [];
  return ['relation', 'context', ...questions, ...perspective, ...last];
}

/** The groups as screens; before those about the other party whether it knows of the point, where that is asked. */
function groupSteps(form: Form<string>, draft: ScanDraft): readonly StepId[] {
  const asked = askedGroups(form, draft);
  const steps = asked.map(({ group }): StepId => `group:${group.id}`);
  if (!asksOtherKnows(draft)) return steps;
  const aboutOther = asked.findIndex(isAboutOther);
  return steps.toSpliced(aboutOther < 0 ? steps.length : aboutOther, 0, 'other-knows');
}

const OTHER: ReadonlySet<ItemId> = new Set(OTHER_BEHAVIOUR_ITEMS);

/** Whether a group asks about the other party's behaviour. */
export const isAboutOther = ({ items }: Pick<AskedGroup, 'items'>): boolean =>
  items.some(({ id }) => OTHER.has(id));

/** A screen with questions is of one layout; the others stand in both. */
export const layoutOf = (step: StepId, layout: Layout): Layout =>
  step === 'sheet' ? 'sheet' : isOfSteps(step) ? 'steps' : layout;

/** Whether a screen shows questions that stand on one page in the other layout. */
export const isOfSteps = (step: StepId): boolean => step === 'other-knows' || step.startsWith('group:');

/**
 * The screen to show where one is asked for: that screen, or the last one before it that this draft comes to. No
 * question stands before the reader chose a side and a length and said whether there is a point.
 */
export function reachedStep(form: Form<string>, draft: ScanDraft, layout: Layout, step: StepId): StepId {
  const reached = reachedSteps(form, draft, layout);
  const all = stepsOf(form, WHOLE, layout);
  return all.slice(0, all.indexOf(step) + 1).findLast((one) => reached.includes(one)) ?? 'relation';
}

/** A draft that comes to every screen. */
const WHOLE: ScanDraft = {
  form: 'long',
  context: { role: 'client', problem: 'yes', otherKnows: 'unknown' },
  answers: { V1: 1 },
};

function reachedSteps(form: Form<string>, draft: ScanDraft, layout: Layout): readonly StepId[] {
  if (draft.form === undefined || draft.context.role === undefined) return ['relation'];
  return draft.context.problem === undefined ? ['relation', 'context'] : stepsOf(form, draft, layout);
}
