/** What a reader does on a page; from then on the page stays where the reader has it. */
export const DEEDS = ['pointerdown', 'click', 'keydown', 'wheel'];

let release = (): void => undefined;

/**
 * Keeps bringing something into view with `bring` while the page still takes its shape, until the reader does something or
 * something else is brought. Browsers hold the place themselves only where they anchor the scroll, and not always there.
 */
export function keepInView(bring: () => void): void {
  release();
  const resizes = new ResizeObserver(bring);
  release = () => {
    resizes.disconnect();
    for (const deed of DEEDS) removeEventListener(deed, release);
  };
  for (const deed of DEEDS) addEventListener(deed, release, { passive: true });
  bring();
  resizes.observe(document.body);
}
