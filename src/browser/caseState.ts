/** How far the reader of a case is: the step of the story, from 1, and whether the interpretation is shown. */
export interface CaseState {
  readonly step: number;
  readonly shown: boolean;
}

let state: CaseState = { step: 1, shown: false };
const watchers = new Set<(state: CaseState) => void>();

/** Where the reader of the case on this page is. */
export const readCaseState = (): CaseState => state;

/** Changes where the reader is, tells all who watch, and keeps it with this entry of the history. */
export function writeCaseState(change: Partial<CaseState>): void {
  const next = { ...state, ...change };
  const same = next.step === state.step && next.shown === state.shown;
  state = next;
  if (!same || !readCaseEntry()) replaceEntry();
  if (!same) for (const watch of watchers) watch(state);
}

/** Calls `watch` now and after every change. Returns the stop. */
export function watchCaseState(watch: (state: CaseState) => void): () => void {
  watchers.add(watch);
  watch(state);
  return () => watchers.delete(watch);
}

/** Where the reader was at this entry of the history, before a reload or on the way back; undefined for a new entry. */
export function readCaseEntry(): CaseState | undefined {
  const kept: unknown = (history.state as Record<string, unknown> | null)?.[KEY];
  return isCaseState(kept) ? kept : undefined;
}

function isCaseState(value: unknown): value is CaseState {
  const { step, shown } = Object(value) as Record<string, unknown>;
  return Number.isInteger(step) && Number(step) > 0 && typeof shown === 'boolean';
}

const KEY = 'case';

/** Gives this entry of the history an anchor of the page as its address. */
export const replaceAnchor = (hash: string): void => replaceEntry(hash);

function replaceEntry(hash?: string): void {
  try {
    history.replaceState({ ...history.state, [KEY]: state }, '', hash);
  } catch {
    // WebKit allows a hundred changes in half a minute. The page itself goes on.
  }
}
