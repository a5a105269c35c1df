import { propertyOf } from '../model/property';

/** Remembers a step in a new entry of the browser's history, so that Back and Forward go from step to step. */
export const pushStep = (step: string): void => history.pushState({ step }, '');

/** Gives the current entry a step, without a new one; what else the entry holds stays. */
export const replaceStep = (step: string): void => history.replaceState({ ...entryState(), step }, '');

/** The step of the entry that the page is at, as Back, Forward or a reload found it; undefined in an entry without one. */
export const readStep = (): string | undefined => stepIn(history.state);

/** Calls `onStep` with the step of the entry that Back or Forward lands on, if it has one. Returns the stop. */
export function watchSteps(onStep: (step: string) => void): () => void {
  const listen = (event: PopStateEvent) => {
    const step = stepIn(event.state);
    if (step !== undefined) onStep(step);
  };
  addEventListener('popstate', listen);
  return () => removeEventListener('popstate', listen);
}

const entryState = (): object => (typeof history.state === 'object' ? (history.state ?? {}) : {});

function stepIn(state: unknown): string | undefined {
  const step = propertyOf(state, 'step');
  return typeof step === 'string' ? step : undefined;
}
