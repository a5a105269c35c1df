/**
 * Calls `onReturn` when the reader comes back to this page: from another tab or window, or out of the back/forward cache. What
 * other tabs did meanwhile can then be read again. Returns the stop.
 */
export function watchReturn(onReturn: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  addEventListener('pageshow', ({ persisted }) => persisted && onReturn(), { signal });
  addEventListener('focus', onReturn, { signal });
  document.addEventListener('visibilitychange', () => !document.hidden && onReturn(), { signal });
  return () => stop.abort();
}

/** Calls `onLeave` when the reader leaves this page, also where the browser keeps it ready to come back. Returns the stop. */
export function watchLeave(onLeave: () => void): () => void {
  addEventListener('pagehide', onLeave);
  return () => removeEventListener('pagehide', onLeave);
}
