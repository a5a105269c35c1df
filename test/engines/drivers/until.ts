import { setTimeout as pause } from 'node:timers/promises';

/** How long something may take, in milliseconds. */
export const PATIENCE = 60_000;
const PAUSE = 50;

/** Looks again and again until there is something, and gives it; throws, naming what was waited for, after PATIENCE. */
export async function until<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
): Promise<NonNullable<T>> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen as NonNullable<T>;
    await pause(PAUSE);
  }
  throw new Error(`waited in vain for ${what}`);
}
