import { useEffect, useState } from 'preact/hooks';
import { pushStep, readStep, replaceStep, watchSteps } from '../../browser/stepHistory';
import { accepted, refused } from '../../model/parsed';
import type { TabKind, TabState } from '../useTabRecord';
import { useTabRecord } from '../useTabRecord';
import type { Session } from './session';
import { atStep, FRESH, isFresh, parseSession } from './session';
import type { StepId } from './steps';

/**
 * How the scan is kept in the tab. Which screen is shown, the entry of the browser's history says: Back, Forward and a
 * reload lead to the screen that was left there, whatever happened to the answers since.
 */
const SCAN: TabKind<Session> = {
  key: 'relatiescan',
  fresh: FRESH,
  parse: (stored) => {
    const session = parseSession(stored);
    return session ? accepted(atStep(session, entryStep() ?? session.step)) : refused('no-session');
  },
  format: (session) => (isFresh(session) ? undefined : session),
};

const entryStep = () => readStep() as StepId | undefined;

interface HeldSession extends Omit<TabState<Session>, 'value' | 'change'> {
  readonly session: Session;
  readonly setSession: TabState<Session>['change'];
  /** Whether the reader has gone from one screen to another since the page was opened. */
  readonly moved: boolean;
  readonly go: (change: (now: Session) => Session) => void;
  /** Shows a screen in the entry of the history that the page is at, from now on. */
  readonly stayAt: (step: StepId) => void;
}

/** The session of this tab. The steps of the browser's history lead through it. */
export function useSession(): HeldSession {
  const { value, change, ...state } = useTabRecord(SCAN);
  const [moved, setMoved] = useState(false);
  const show = (step: StepId) => change((now) => atStep(now, step));
  useEffect(() => {
    if (entryStep() === undefined) replaceStep(value.step);
    return watchSteps((next) => {
      setMoved(true);
      show(next as StepId);
    });
  }, []);
  return {
    ...state,
    session: value,
    setSession: change,
    moved,
    go: (to) => {
      const { step } = change(to);
      pushStep(step);
      setMoved(true);
    },
    stayAt: (step) => {
      if (entryStep() !== step) replaceStep(step);
      change((now) => (now.step === step ? now : atStep(now, step)));
    },
  };
}
