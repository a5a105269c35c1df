import { readTab, writeTab } from './tabStorage';

const keyOf = (caseId: string): string => `casus:${caseId}`;
const watchers = new Set<(value: unknown) => void>();

/** What this tab holds of the reader's placements of a case, as it was written; undefined without any or without storage. */
export const readPrediction = (caseId: string): unknown => readTab(keyOf(caseId));

/** Writes the placements of a case for this tab; gone when the tab closes. Returns whether it holds. */
export function writePrediction(caseId: string, value: unknown): boolean {
  for (const watch of watchers) watch(value);
  return writeTab(keyOf(caseId), value);
}

/** Calls `watch` with the placements now and after every change on this page. Returns the stop. */
export function watchPrediction(caseId: string, watch: (value: unknown) => void): () => void {
  watchers.add(watch);
  watch(readPrediction(caseId));
  return () => void watchers.delete(watch);
}
