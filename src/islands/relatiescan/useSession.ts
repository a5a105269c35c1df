import type { StateUpdater } from 'preact/hooks';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { eraseTab, readTab, writeTab } from '../../browser/tabStorage';
import { pushStep, replaceStep, watchSteps } from '../../browser/stepHistory';
import type { Form } from '../../model/form';
import type { ScanDraft } from '../../model/scanDraft';
import type { Session } from './session';
import { FRESH, isFresh, parseSession } from './session';
import type { StepId } from './steps';
import { stepsOf } from './steps';

const KEY = 'relatiescan';

/** What the reader filled in on the first screen before the script came. */
export type StartFields = ScanDraft['frame'] & Pick<ScanDraft, 'form'>;

interface HeldSession {
  readonly session: Session;
  readonly setSession: (change: StateUpdater<Session>) => void;
  /** False until the island has taken over from the server's HTML. */
  readonly ready: boolean;
  /** Whether this tab can hold the answers over a reload. */
  readonly held: boolean;
  /** Whether the reader has gone from one screen to another since the page was opened. */
  readonly moved: boolean;
  readonly go: (change: (now: Session) => Session) => void;
}

/**
 * The session of this tab: read back when the island starts, together with what was filled in before that, and written
 * after every change. The steps of the browser's history lead through it.
 */
export function useSession(form: Form<string>, readStart: () => StartFields): HeldSession {
  const [session, setSession] = useState(FRESH);
  const [ready, setReady] = useState(false);
  const [held, setHeld] = useState(true);
  const [moved, setMoved] = useState(false);
  const unchanged = useRef<Session>(FRESH);

  useEffect(() => {
    const stored = onKnownStep(parseSession(readTab(KEY)) ?? FRESH, form);
    unchanged.current = stored;
    setSession(withStart(stored, readStart()));
    replaceStep(stored.step);
    setReady(true);
    return watchSteps((next) => {
      setMoved(true);
      setSession((now) => ({ ...now, step: next as StepId }));
    });
  }, []);

  // Before the browser paints: what the reader sees is what a reload brings back.
  useLayoutEffect(() => {
    if (!ready) return;
    if (isFresh(session)) eraseTab(KEY);
    else if (session !== unchanged.current) setHeld(writeTab(KEY, session));
  }, [session, ready]);

  const go = (change: (now: Session) => Session) => {
    pushStep(change(session).step);
    setMoved(true);
    setSession(change);
  };

  return { session, setSession, ready, held, moved, go };
}

function onKnownStep(session: Session, form: Form<string>): Session {
  const steps = stepsOf(form, session.draft, session.layout);
  return steps.includes(session.step) ? session : { ...session, step: 'relation' };
}

/** The session with what was filled in before the script came; the same session where that was nothing. */
function withStart(session: Session, start: StartFields): Session {
  if (Object.keys(start).length === 0) return session;
  const { form, ...frame } = start;
  const { draft } = session;
  return { ...session, draft: { ...draft, ...(form ? { form } : {}), frame: { ...draft.frame, ...frame } } };
}
