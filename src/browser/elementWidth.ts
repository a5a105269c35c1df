/**
 * Calls `onWidth` with the width of an element in whole CSS pixels, now and when it changes; not while it has none,
 * as when it is hidden. Returns the stop.
 */
export function watchWidth(element: Element, onWidth: (width: number) => void): () => void {
  const tell = () => {
    const width = Math.floor(element.getBoundingClientRect().width);
    if (width > 0) onWidth(width);
  };
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  tell();
  return () => observer.disconnect();
}
