/** What follows a pointer that is held down. */
export interface Follower {
  readonly onMove: (pointer: PointerEvent) => void;
  /** The pointer was let go of, or lost in whatever way. */
  readonly onEnd: () => void;
  /** The reader pressed Escape. */
  readonly onGiveUp: () => void;
}

/**
 * Follows the pointer that went down on an element until it is let go of, lost (to another window, to the browser that
 * scrolls with it, to a menu) or given up with Escape. Returns the way to stop before that.
 */
export function followPointer(element: Element, down: PointerEvent, follower: Follower): () => void {
  const watch = new AbortController();
  const stop = () => watch.abort();
  const end = (tell: () => void) => {
    if (watch.signal.aborted) return;
    stop();
    tell();
  };
  const lost = () => end(follower.onEnd);
  const listen = <K extends keyof WindowEventMap>(type: K, then: (event: WindowEventMap[K]) => void) =>
    addEventListener(type, then, { signal: watch.signal, capture: true });
  const ofIts = (then: (event: PointerEvent) => void) => (event: PointerEvent) =>
    event.pointerId === down.pointerId && then(event);

  capture(element, down.pointerId);
  // A move without a pressed button tells of a release that nobody heard.
  listen(
    'pointermove',
    ofIts((event) => (event.buttons === 0 ? lost() : follower.onMove(event))),
  );
  listen('pointerup', ofIts(lost));
  listen('pointercancel', ofIts(lost));
  listen('lostpointercapture', ofIts(lost));
  listen('blur', ({ target }) => target instanceof Element || lost());
  listen('keydown', ({ key }) => key === 'Escape' && end(follower.onGiveUp));
  listen('contextmenu', (event) => (down.pointerType === 'mouse' ? lost() : event.preventDefault()));
  return stop;
}

/** A pointer that is gone by now cannot be captured, which throws. */
function capture(element: Element, pointer: number): void {
  try {
    element.setPointerCapture(pointer);
  } catch {
    // Its moves are heard on the window all the same.
  }
}
