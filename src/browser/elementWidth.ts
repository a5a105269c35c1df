/** Calls `onWidth` with the width of an element in whole CSS pixels, now and when it changes. Returns the stop. */
export function watchWidth(element: Element, onWidth: (width: number) => void): () => void {
  const tell = () => onWidth(Math.floor(element.getBoundingClientRect().width));
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  tell();
  return () => observer.disconnect();
}
