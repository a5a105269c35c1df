/** Whether the reader asked for less motion. */
export const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Calls `onFrame` before every repaint with the seconds since the one before. Returns the stop. */
export function everyFrame(onFrame: (seconds: number) => void): () => void {
  let last = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    onFrame((now - last) / 1000);
    last = now;
    frame = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(frame);
}

/** Calls `onTick` every so many milliseconds. Returns the stop. */
export function every(milliseconds: number, onTick: () => void): () => void {
  const timer = setInterval(onTick, milliseconds);
  return () => clearInterval(timer);
}
