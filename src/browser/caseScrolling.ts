import type * as caseScroll from './caseScroll';

/** What scrolls through a case and follows the reader's scroll. */
type Scrolling = typeof caseScroll;

/**
 * Does something with the scroll of a case, which is loaded when that is first needed: for a place that the address names, a
 * stepper, or the reader's own scroll. What is asked for first is done first. Where it cannot be loaded, `fail` is called.
 */
export function withScroll(act: (scroll: Scrolling) => void, fail = (): void => undefined): void {
  load().then(act, fail);
}

const load = () => import('./caseScroll');

/** Makes the step follow the reader's scroll through the story, from the first time that the page is scrolled. */
export function followScroll(steps: readonly HTMLElement[]): void {
  const follow = () =>
    withScroll(
      (scroll) => scroll.followScroll(steps),
      () => followScroll(steps),
    );
  addEventListener('scroll', follow, { once: true, passive: true });
}
