import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { today } from '../../browser/clock';
import { watchLeave } from '../../browser/pageReturn';
import type { KeptMark } from '../../browser/scanStore';
import type { Form } from '../../model/scan/form';
import type { ScanDraft } from '../../model/scan/scanDraft';
import { withDate } from '../../model/scan/scanDraft';
import { useEarlyInput } from '../useEarlyInput';
import type { TabState } from '../useTabRecord';
import type { Session } from './session';
import { FRESH, isFresh } from './session';
import type { Layout, StepId } from './steps';
import { isOfSteps, reachedStep, stepsOf } from './steps';
import { useSession } from './useSession';

/** The reader's own scan in this tab, and the ways to move through it. */
export interface ScanControl extends Session, Omit<TabState<Session>, 'value' | 'change'> {
  /** Whether the reader has gone from one screen to another since the page was opened. */
  readonly moved: boolean;
  readonly steps: readonly StepId[];
  readonly change: (change: (draft: ScanDraft) => ScanDraft) => void;
  readonly goTo: (step: StepId) => void;
  readonly show: (layout: Layout) => void;
  /** Puts another scan in the place of this one, which `undo` brings back until something is filled in. */
  readonly replace: (draft: ScanDraft, step: StepId, kept?: KeptMark) => void;
  /** Begins with nothing filled in; `undo` brings back what was there. */
  readonly restart: () => void;
  /** Begins with nothing filled in, for good. */
  readonly erase: () => void;
  /** Brings back the scan that made place for this one, where there is one. */
  readonly undo?: (() => void) | undefined;
  /** Which scan this is of those that this page has held: another number is another scan, not a change of this one. */
  readonly holding: number;
  /** Notes where a scan is kept; only while it is still the one that stands here. */
  readonly setKept: (kept: KeptMark, holding: number) => void;
}

/** The reader's own scan: what is filled in, where the reader is, and the ways to change both. `root` holds the first screen as the server drew it. */
export function useScan(form: Form<string>, root: RefObject<HTMLElement>): ScanControl {
  const { session, setSession, go, stayAt, ...state } = useSession();
  useEarlyInput(root, state.ready, () => stayAt('relation'));
  const { draft, layout } = session;
  const steps = useMemo(() => stepsOf(form, draft, layout), [draft, layout]);
  const step = useMemo(() => reachedStep(form, draft, layout, session.step), [draft, layout, session.step]);
  // A screen that the draft does not come to is not shown later, in the middle of what is being filled in. At once, before
  // the reader can go on to another entry of the history.
  useLayoutEffect(() => {
    if (state.ready) stayAt(step);
  }, [state.ready, step, session.step]);
  const { holding, undo, put } = useReplaced(session, go);
  const now = useRef(holding);
  now.current = holding;
  // What another copy of the page or another tab erased is not brought back here.
  useEffect(undo.forget, [state.taken]);
  return {
    ...session,
    step,
    ...state,
    steps,
    goTo: (step) => go((now) => ({ ...now, step: inLayout(step, now.layout) })),
    change: (change) => {
      setSession((now) => ({ ...now, draft: withDate(now.draft, change(now.draft), today()) }));
      undo.forget();
    },
    show: (layout) => go((now) => ({ ...now, layout, step: shownIn(layout, now.step, form, now.draft) })),
    replace: (draft, step, kept) => put(({ layout }) => ({ draft, layout, step, ...(kept ? { kept } : {}) })),
    restart: () => put(() => FRESH),
    erase: () => {
      put(() => FRESH);
      undo.forget();
    },
    undo: undo.act,
    holding,
    setKept: (kept, of) => {
      if (of === now.current) setSession((session) => ({ ...session, kept }));
    },
  };
}

/** What made place for the scan in view, so that it can be brought back: in memory only, until the page is left. */
function useReplaced(session: Session, go: (change: (now: Session) => Session) => void) {
  const [{ holding, previous }, setHeld] = useState<{ holding: number; previous?: Session }>({ holding: 0 });
  const forget = () => setHeld((held) => (held.previous ? { holding: held.holding } : held));
  useEffect(() => watchLeave(forget), []);
  const put = (change: (now: Session) => Session) => {
    setHeld({ holding: holding + 1, ...(isFresh(session) ? {} : { previous: session }) });
    go(change);
  };
  const act =
    previous &&
    (() => {
      setHeld({ holding: holding + 1 });
      go(() => previous);
    });
  return { holding, put, undo: { act, forget } };
}

/** On one page all groups of questions stand together. */
const inLayout = (step: StepId, layout: Layout): StepId =>
  layout === 'sheet' && isOfSteps(step) ? 'sheet' : step;

/** The same place in the other view: the page with all questions, or the first of their screens. */
function shownIn(layout: Layout, step: StepId, form: Form<string>, draft: ScanDraft): StepId {
  const steps = stepsOf(form, draft, layout);
  const known = inLayout(step, layout);
  if (steps.includes(known)) return known;
  return steps.find((other) => other.startsWith('group:')) ?? 'relation';
}
