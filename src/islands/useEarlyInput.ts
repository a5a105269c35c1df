import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EarlyInput } from '../browser/startForm';
import { takeEarly } from '../browser/startForm';

/**
 * Takes over what was typed and chosen under `root` before the script came: once `ready`, with what is stored in place,
 * it is given to the fields as if it were typed then, each after the other. `onEarly` is told first, in time to keep
 * the fields on the screen.
 */
export function useEarlyInput(
  root: RefObject<HTMLElement>,
  ready: boolean,
  onEarly?: (early: readonly EarlyInput[]) => void,
): void {
  const early = useRef<readonly EarlyInput[]>([]);
  useLayoutEffect(() => {
    early.current = takeEarly(root.current);
    if (early.current.length > 0) onEarly?.(early.current);
  }, []);
  useLayoutEffect(() => {
    if (ready) void replayAll(early.current);
  }, [ready]);
}

/** One after the other: what one field changes is drawn before the next is told. */
async function replayAll(early: readonly EarlyInput[]): Promise<void> {
  for (const { replay } of early) {
    replay();
    await Promise.resolve();
  }
}
