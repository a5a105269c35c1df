/**
 * Marks the whole page while something is open in it, as `data-<name>` on its root, for the styles. A selector that looks
 * for it from the root down would cost every change of the page about a millisecond. Returns the way to take it off.
 */
export function markPage(name: string): () => void {
  const root = document.documentElement;
  root.setAttribute(`data-${name}`, '');
  return () => root.removeAttribute(`data-${name}`);
}
