import type { KeptMark } from '../../browser/scanStore';
import type { Form } from '../../model/form';
import type { ScanDraft } from '../../model/scanDraft';
import type { Session } from './session';
import { FRESH } from './session';
import type { Layout, StepId } from './steps';
import { stepsOf } from './steps';
import type { StartFields } from './useSession';
import { useSession } from './useSession';

/** The reader's own scan in this tab, and the ways to move through it. */
export interface ScanControl extends Session {
  /** False until the island has taken over from the server's HTML. */
  readonly ready: boolean;
  /** Whether this tab can hold the answers over a reload. */
  readonly held: boolean;
  /** Whether the reader has gone from one screen to another since the page was opened. */
  readonly moved: boolean;
  readonly steps: readonly StepId[];
  readonly change: (change: (draft: ScanDraft) => ScanDraft) => void;
  readonly goTo: (step: StepId) => void;
  readonly show: (layout: Layout) => void;
  readonly replace: (draft: ScanDraft, step: StepId, kept?: KeptMark) => void;
  readonly setKept: (kept: KeptMark) => void;
  readonly restart: () => void;
}

/** The reader's own scan: what is filled in, where the reader is, and the ways to change both. */
export function useScan(form: Form<string>, readStart: () => StartFields): ScanControl {
  const { session, setSession, go, ...state } = useSession(form, readStart);
  const steps = stepsOf(form, session.draft, session.layout);
  return {
    ...session,
    step: steps.includes(session.step) ? session.step : 'relation',
    ...state,
    steps,
    goTo: (step) => go((now) => ({ ...now, step: inLayout(step, now.layout) })),
    change: (change) => setSession((now) => ({ ...now, draft: change(now.draft) })),
    show: (layout) => go((now) => ({ ...now, layout, step: shownIn(layout, now.step, form, now.draft) })),
    setKept: (kept) => setSession((now) => ({ ...now, kept })),
    replace: (draft, step, kept) => go(({ layout }) => ({ draft, layout, step, ...(kept ? { kept } : {}) })),
    restart: () => go(() => FRESH),
  };
}

/** On one page all groups of questions stand together. */
const inLayout = (step: StepId, layout: Layout): StepId =>
  layout === 'sheet' && step.startsWith('group:') ? 'sheet' : step;

/** The same place in the other view: the page with all questions, or the first of their screens. */
function shownIn(layout: Layout, step: StepId, form: Form<string>, draft: ScanDraft): StepId {
  const steps = stepsOf(form, draft, layout);
  const known = inLayout(step, layout);
  if (steps.includes(known)) return known;
  return steps.find((other) => other.startsWith('group:')) ?? 'relation';
}
