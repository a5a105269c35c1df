/** Remembers a step in the entry of the browser's history, so that Back and Forward go from step to step. */
export const pushStep = (step: string): void => history.pushState({ step }, '');

/** Gives the current entry a step, without a new one; what else the entry holds stays. */
export const replaceStep = (step: string): void => history.replaceState({ ...entryState(), step }, '');

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
  const step = typeof state === 'object' && state !== null && 'step' in state ? state.step : undefined;
  return typeof step === 'string' ? step : undefined;
}
