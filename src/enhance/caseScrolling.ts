import type * as caseScroll from './caseScroll';

/** What scrolls through a case and follows the reader's scroll. */
type Scrolling = typeof caseScroll;

const load = () => import('./caseScroll');

let loading: Promise<Scrolling> | undefined;
let loaded: Scrolling | undefined;

/**
 * Does something with the scroll of a case, which is loaded when that is first needed: for a place that the address names, a
 * stepper, or the reader's own scroll. Once it is there it is done at once, and until then in the order in which it was asked
 * for. Where it cannot be loaded, `fail` is called.
 */
export function withScroll(act: (scroll: Scrolling) => void, fail = (): void => undefined): void {
  if (loaded) {
    act(loaded);
    return;
  }
  loading ??= load();
  loading.then(
    (scroll) => {
      loaded = scroll;
      act(scroll);
    },
    () => {
      loading = undefined;
      fail();
    },
  );
}

/** Makes the step follow the reader's scroll through the story, from the first time that the page is scrolled. */
export function followScroll(steps: readonly HTMLElement[]): void {
  const follow = () =>
    withScroll(
      (scroll) => scroll.followScroll(steps),
      () => followScroll(steps),
    );
  addEventListener('scroll', follow, { once: true, passive: true });
}
