import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, Engine } from './drivers/driver.ts';
import type { Journey } from './journeys/journey.ts';
import { Reader } from './reader.ts';

/** How a journey ended in one engine: with what was seen on it, or with what was wrong. */
export type Outcome =
  { readonly ok: true; readonly seen: readonly string[] } | { readonly ok: false; readonly wrong: string };

/** Walks a journey in a fresh window. What the console complains of is wrong too. A picture of a failure goes into `folder`. */
export async function walkIn(
  engine: Engine,
  { name, walk, mayHear }: Journey,
  siteUrl: string,
  folder: string,
): Promise<Outcome> {
  const driver = await engine.open();
  try {
    const seen = await walk(new Reader(driver, siteUrl));
    const complaint = driver.complaints().find((line) => !mayHear?.test(line));
    return complaint === undefined
      ? { ok: true, seen }
      : { ok: false, wrong: `the console says: ${complaint}` };
  } catch (error) {
    await keepPicture(driver, join(folder, `${engine.name}, ${name.replaceAll(/[^\w ]/g, '')}.png`));
    return { ok: false, wrong: error instanceof Error ? error.message : String(error) };
  } finally {
    await driver.close().catch(() => undefined);
  }
}

async function keepPicture(driver: Driver, file: string): Promise<void> {
  const picture = await driver.screenshot().catch(() => undefined);
  if (picture === undefined) return;
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, picture);
}

/** The journeys of which the outcome is not the same in all engines: one fails where another passes, or they see other things. */
export function differences(outcomes: ReadonlyMap<string, ReadonlyMap<string, Outcome>>): readonly string[] {
  return [...outcomes].flatMap(([journey, byEngine]) => {
    const all = [...byEngine.values()].map((outcome) => (outcome.ok ? outcome.seen.join('\n') : false));
    return new Set(all).size > 1 ? [journey] : [];
  });
}
