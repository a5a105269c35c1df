/** How far the reader of a case is: the step of the story, from 1, and whether the reading is shown. */
export interface CaseState {
  readonly step: number;
  readonly shown: boolean;
}

let state: CaseState = { step: 1, shown: false };
const watchers = new Set<(state: CaseState) => void>();

/** Where the reader of the case on this page is. */
export const readCaseState = (): CaseState => state;

/** Changes where the reader is, and tells all who watch. */
export function writeCaseState(change: Partial<CaseState>): void {
  const next = { ...state, ...change };
  if (next.step === state.step && next.shown === state.shown) return;
  state = next;
  for (const watch of watchers) watch(state);
}

/** Calls `watch` now and after every change. Returns the stop. */
export function watchCaseState(watch: (state: CaseState) => void): () => void {
  watchers.add(watch);
  watch(state);
  return () => watchers.delete(watch);
}
