import type { KeptMark } from '../../browser/scanStore';
import { propertyOf } from '../../model/property';
import type { ScanDraft } from '../../model/scan/scanDraft';
import { EMPTY_DRAFT, parseDraft } from '../../model/scan/scanDraft';
import type { Layout, StepId } from './steps';
import { LAYOUTS, layoutOf } from './steps';

/** What a reload must bring back: the answers and the screen. */
export interface Session {
  readonly draft: ScanDraft;
  readonly layout: Layout;
  readonly step: StepId;
  /** The kept scan that this one was opened from or kept as. A window opened from this one gets a copy of it. */
  readonly kept?: KeptMark;
}

/** A session in which nothing is filled in. */
export const FRESH: Session = { draft: EMPTY_DRAFT, layout: 'steps', step: 'relation' };

/** Whether nothing is filled in, so that there is nothing to hold. */
export const isFresh = ({ draft: { form, context, answers } }: Session): boolean =>
  form === undefined && Object.keys(context).length === 0 && Object.keys(answers).length === 0;

/** The session at another screen, in the layout that the screen is of. */
export const atStep = (session: Session, step: StepId): Session => ({
  ...session,
  step,
  layout: layoutOf(step, session.layout),
});

/** The session in a value from outside; undefined if it is none. A step that does not exist is mended by the caller. */
export function parseSession(value: unknown): Session | undefined {
  if (typeof value !== 'object' || value === null || !('draft' in value)) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  const kept = parseKeptMark(fields['kept']);
  return {
    draft: parseDraft(fields['draft']),
    layout: LAYOUTS.find((layout) => layout === fields['layout']) ?? 'steps',
    step: typeof fields['step'] === 'string' ? (fields['step'] as StepId) : 'relation',
    ...(kept ? { kept } : {}),
  };
}

function parseKeptMark(value: unknown): KeptMark | undefined {
  const [id, savedAt] = [propertyOf(value, 'id'), propertyOf(value, 'savedAt')];
  return typeof id === 'string' && typeof savedAt === 'string' ? { id, savedAt } : undefined;
}
