import { useCallback, useEffect, useState } from 'preact/hooks';
import { eraseSession, readSession, writeSession } from '../../browser/scanSession';
import { pushStep, replaceStep, watchSteps } from '../../browser/stepHistory';
import type { Form } from '../../model/form';
import type { ScanDraft } from '../../model/scanDraft';
import { EMPTY_DRAFT } from '../../model/scanDraft';
import type { Session } from './session';
import { parseSession } from './session';
import type { Layout, StepId } from './steps';
import { stepsOf } from './steps';

const FRESH: Session = { draft: EMPTY_DRAFT, layout: 'steps', step: 'relation' };

/** The reader's own scan in this tab, and the ways to move through it. */
export interface ScanControl extends Session {
  /** False until the island has taken over from the server's HTML. */
  readonly ready: boolean;
  /** Whether this tab can hold the answers over a reload. */
  readonly held: boolean;
  readonly steps: readonly StepId[];
  readonly change: (change: (draft: ScanDraft) => ScanDraft) => void;
  readonly goTo: (step: StepId) => void;
  readonly show: (layout: Layout) => void;
  readonly replace: (draft: ScanDraft, step: StepId, keptId?: string) => void;
  readonly setKeptId: (id: string | undefined) => void;
  readonly restart: () => void;
}

/**
 * The state of a scan: the draft and where the reader is in it. `readStart` gives what the reader filled in before the
 * script came, which counts. Every change is written to this tab's session.
 */
export function useScan(
  form: Form<string>,
  readStart: () => ScanDraft['frame'] & Pick<ScanDraft, 'form'>,
): ScanControl {
  const [session, setSession] = useState(FRESH);
  const [ready, setReady] = useState(false);
  const [held, setHeld] = useState(true);
  const steps = stepsOf(form, session.draft, session.layout);

  const update = useCallback((next: (session: Session) => Session) => {
    setSession((now) => {
      const changed = next(now);
      setHeld(writeSession(changed));
      return changed;
    });
  }, []);

  useEffect(() => {
    const { form: kind, ...frame } = readStart();
    const stored = parseSession(readSession()) ?? FRESH;
    const draft = {
      ...stored.draft,
      ...(kind ? { form: kind } : {}),
      frame: { ...stored.draft.frame, ...frame },
    };
    const known = stepsOf(form, draft, stored.layout).includes(stored.step) ? stored.step : 'relation';
    setSession({ ...stored, draft, step: known });
    replaceStep(known);
    setReady(true);
    return watchSteps((step) => setSession((now) => ({ ...now, step: step as StepId })));
  }, []);

  const goTo = useCallback(
    (step: StepId) => {
      pushStep(step);
      update((now) => ({ ...now, step }));
    },
    [update],
  );

  return {
    ...session,
    step: steps.includes(session.step) ? session.step : 'relation',
    ready,
    held,
    steps,
    goTo,
    change: (change) => update((now) => ({ ...now, draft: change(now.draft) })),
    show: (layout) => update((now) => ({ ...now, layout })),
    setKeptId: (keptId) => update(({ keptId: _, ...now }) => (keptId ? { ...now, keptId } : now)),
    replace: (draft, step, keptId) => {
      pushStep(step);
      update((now) => ({ draft, layout: now.layout, step, ...(keptId ? { keptId } : {}) }));
    },
    restart: () => {
      eraseSession();
      setSession(FRESH);
      pushStep('relation');
    },
  };
}
