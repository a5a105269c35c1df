import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/launchBrowser.mjs';
import { arrivalOf, watchArrivals } from '../site/harness/pageCache';
import { hydrated, openPage } from '../site/harness/site';

const LINE = '/instrumenten/waarderingslijn/';
const GUIDE = '/begrippen/';
const STEPS = 30;
/** Seeds of walks and of rounds, ten to a test. */
const TENS = Array.from({ length: 10 }, (_, index) => index * 10);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser({ pageCache: 'on' });
});
afterAll(() => browser.close());

/** Numbers 0..1 that a seed gives again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const nameIn = (page: Page) => page.getByLabel('Naam van de relatie').inputValue();
const storedName = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      JSON.parse(sessionStorage.getItem('waarderingslijn') ?? '{}').timeline?.name ??
      'De vijf momenten van de gids',
  );
const isLine = (page: Page) => page.evaluate((path) => location.pathname === path, LINE);

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
async function startWalk(random: () => number) {
  const { page, context, close } = await openPage(GUIDE, { browser });
  await watchArrivals(context);
  await page.goto(LINE);
  await hydrated(page);
  const walk = { page, close, depth: 0, ahead: 0, kept: 0, typed: await nameIn(page) };
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
      await page.goto((await isLine(page)) ? GUIDE : LINE);
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

it.each(TENS)('shows what is stored, and stores what was typed last, on ten walks from %i', async (first) => {
  let kept = 0;
  for (let seed = first; seed < first + 10; seed += 1) {
    const { walk, act } = await startWalk(randomFrom(seed));
    for (let step = 0; step < STEPS; step += 1) {
      await act(`${seed}.${step}`);
      const seen = async () => [
        await storedName(walk.page),
        (await isLine(walk.page)) ? await nameIn(walk.page) : walk.typed,
      ];
      await expect.poll(seen, { message: `walk ${seed}, step ${step}` }).toEqual([walk.typed, walk.typed]);
    }
    kept += walk.kept;
    await walk.close();
  }
  expect(kept).toBeGreaterThan(10);
  console.log(`10 walks of ${STEPS} steps; ${kept} pages came from the cache`);
});

/** Erases all from the scan, and comes back to the line. */
async function eraseAll(tab: Page): Promise<void> {
  await tab.goto('/instrumenten/relatiescan/');
  await hydrated(tab);
  await tab.getByRole('button', { name: 'Wis alles op dit apparaat' }).click();
  await tab.getByRole('button', { name: 'Ja, wis alles' }).click();
  await tab.getByText('Alles is gewist.').waitFor();
  // Past the first screen that the erasing led to.
  await tab.evaluate(() => history.go(-2));
  await expect.poll(() => isLine(tab).catch(() => false), { timeout: 20_000 }).toBe(true);
}

it.each(TENS.slice(0, 5))(
  'brings back nothing that one of two tabs erased, in ten rounds from %i',
  async (first) => {
    let erasures = 0;
    for (let seed = first; seed < first + 10; seed += 1) {
      const random = randomFrom(seed * 7919 + 1);
      const { page, context, close } = await openPage(LINE, { browser });
      const other = await context.newPage();
      await other.goto(LINE);
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
      await close();
    }
    expect(erasures).toBeGreaterThan(5);
    console.log(`10 rounds of two tabs, ${erasures} times all erased`);
  },
);
