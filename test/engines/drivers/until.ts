import { setTimeout as pause } from 'node:timers/promises';

/** How long something may take, in milliseconds. */
export const PATIENCE = 60_000;
const PAUSE = 50;

/**
 * Looks again and again until there is something, and gives it. A look that fails is one that saw nothing, for a page
 * may just be going away. Throws after PATIENCE, naming what was waited for and how the last look failed.
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
): Promise<NonNullable<T>> {
  const end = performance.now() + PATIENCE;
  let failure = '';
  while (performance.now() < end) {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== null && seen !== '' && seen !== false) return seen;
      failure = '';
    } catch (error) {
      failure = `: ${String(error)}`;
    }
    await pause(PAUSE);
  }
  throw new Error(`waited in vain for ${what}${failure}`);
}
