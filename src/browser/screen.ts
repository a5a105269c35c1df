/** Sets the title of the page, keeping the name of the site after it. */
export function showTitle(title: string): void {
  const site = document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content;
  document.title = site ? `${title} · ${site}` : title;
}

/**
 * Moves the focus to an element, and so brings it into view. The layout of the page is read first: WebKit scrolls by the one
 * before the last change of it, past what has moved since, and to Chromium the element may still be out of sight.
 */
export function moveFocus(element: HTMLElement | null | undefined): void {
  document.body.getBoundingClientRect();
  element?.focus();
}

/** Moves focus to an element by its id. */
export const focusOn = (id: string): void => moveFocus(document.getElementById(id));

/** Calls `then` once what is on its way has been painted. Returns the way to call it off. */
export function afterPaint(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** The element that has the focus; undefined where none has. */
export function focusedElement(): HTMLElement | undefined {
  if (typeof document === 'undefined') return undefined;
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
}

/** Gives the focus back to an element that lost it by moving in the page; not where something else took it. */
export function restoreFocus(element: HTMLElement | undefined): void {
  if (element?.isConnected && document.activeElement === document.body)
    element.focus({ preventScroll: true });
}

/** Calls `onKey` for every key that is pressed on the page. Returns the stop. */
export function watchKeys(onKey: (event: KeyboardEvent) => void): () => void {
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
