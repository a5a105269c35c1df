import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { arrivalOf, it } from '../site/harness/pageCache';
import { GLOSSARY } from '../site/harness/pages';
import { seededRandom } from '../site/harness/randomWalk';
import type { OpenedPage } from '../site/harness/site';
import { hydrated } from '../site/harness/site';
import { inSession } from '../site/harness/storage';
import { LINE_KEY, LINE_PATH } from '../site/linePage';
import { SCAN_PATH } from '../site/scanJourney';

const STEPS = 30;
/** Seeds of walks and of rounds, ten to a test. */
const TENS = Array.from({ length: 10 }, (_, index) => index * 10);

const nameIn = (page: Page) => page.getByLabel('Naam van de relatie').inputValue();
const storedName = async (page: Page) =>
  (await inSession<{ timeline: { name?: string } } | null>(page, LINE_KEY))?.timeline.name ??
  'De vijf momenten van de gids';
const isLine = (page: Page) => page.evaluate((path) => location.pathname === path, LINE_PATH);

/** Goes through the history, and waits until the page in view has arrived, kept or loaded; counts those that were kept. */
async function travel(page: Page, by: number): Promise<boolean> {
  await page.evaluate((entries) => {
    Object.assign(globalThis, { arrival: undefined });
    history.go(entries);
  }, by);
  await expect.poll(() => arrivalOf(page).catch(() => undefined), { timeout: 20_000 }).toBeDefined();
  const kept = (await arrivalOf(page)) === 'kept';
  if (!kept) await hydrated(page);
  return kept;
}

/** A reader who types the name of the line, goes to another page, back, forward, and reloads. */
async function startWalk({ page, context }: OpenedPage, random: () => number) {
  await page.goto(LINE_PATH);
  await hydrated(page);
  const walk = { page, context, depth: 0, ahead: 0, kept: 0, typed: await nameIn(page) };
  const go = async (by: number) => {
    if (await travel(page, by)) walk.kept += 1;
    walk.depth += by;
    walk.ahead -= by;
  };
  const acts = {
    type: async (text: string) => {
      if (!(await isLine(page))) return;
      walk.typed = text;
      await page.getByLabel('Naam van de relatie').fill(text);
    },
    visit: async () => {
      await page.goto((await isLine(page)) ? GLOSSARY : LINE_PATH);
      await hydrated(page);
      [walk.depth, walk.ahead] = [walk.depth + 1, 0];
    },
    back: async () => walk.depth > 0 && go(-1 - Math.floor(random() * walk.depth)),
    forward: async () => walk.ahead > 0 && go(1),
    reload: async () => {
      await page.reload();
      await hydrated(page);
    },
  };
  const chosen = ['type', 'type', 'visit', 'visit', 'back', 'back', 'forward', 'reload'] as const;
  return { walk, act: (text: string) => acts[chosen[Math.floor(random() * chosen.length)] ?? 'type'](text) };
}

it.for(TENS)(
  'shows what is stored, and stores what was typed last, on ten walks from %i',
  async (first, { openKeeping }) => {
    let kept = 0;
    for (let seed = first; seed < first + 10; seed += 1) {
      const { walk, act } = await startWalk(await openKeeping(GLOSSARY), seededRandom(seed));
      for (let step = 0; step < STEPS; step += 1) {
        await act(`${seed}.${step}`);
        const seen = async () => [
          await storedName(walk.page),
          (await isLine(walk.page)) ? await nameIn(walk.page) : walk.typed,
        ];
        await expect.poll(seen, { message: `walk ${seed}, step ${step}` }).toEqual([walk.typed, walk.typed]);
      }
      kept += walk.kept;
      await walk.context.close();
    }
    expect(kept).toBeGreaterThan(10);
    console.log(`10 walks of ${STEPS} steps; ${kept} pages came from the cache`);
  },
);

/** Erases all from the scan, and comes back to the line. */
async function eraseAll(tab: Page): Promise<void> {
  await tab.goto(SCAN_PATH);
  await hydrated(tab);
  await tab.getByRole('button', { name: 'Wis alles op dit apparaat' }).click();
  await tab.getByRole('button', { name: 'Ja, wis alles' }).click();
  await tab.getByText('Alles is gewist.').waitFor();
  // Past the first screen that the erasing led to.
  await tab.evaluate(() => history.go(-2));
  await expect.poll(() => isLine(tab).catch(() => false), { timeout: 20_000 }).toBe(true);
}

it.for(TENS.slice(0, 5))(
  'brings back nothing that one of two tabs erased, in ten rounds from %i',
  async (first, { openKeeping }) => {
    let erasures = 0;
    for (let seed = first; seed < first + 10; seed += 1) {
      const random = seededRandom(seed * 7919 + 1);
      const { page, context } = await openKeeping(LINE_PATH);
      const other = await context.newPage();
      await other.goto(LINE_PATH);
      const tabs = [page, other];
      for (const tab of tabs) await hydrated(tab);
      let since: string[] = [];
      for (let step = 0; step < 12; step += 1) {
        const tab = tabs[Math.floor(random() * 2)] ?? page;
        if (random() < 0.25) {
          await eraseAll(tab);
          since = [];
          erasures += 1;
        } else {
          await tab.getByLabel('Naam van de relatie').fill(`${seed}.${step}`);
          since.push(`${seed}.${step}`);
        }
        for (const each of tabs) {
          const name = await storedName(each);
          expect([...since, 'De vijf momenten van de gids'], `round ${seed}, step ${step}`).toContain(name);
          await expect.poll(() => nameIn(each).catch(() => ''), { timeout: 20_000 }).toBe(name);
        }
      }
      await context.close();
    }
    expect(erasures).toBeGreaterThan(5);
    console.log(`10 rounds of two tabs, ${erasures} times all erased`);
  },
);
