import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../site/harness/browser';
import { arrivalOf, watchArrivals } from '../site/harness/pageCache';
import { hydrated, openPage } from '../site/harness/site';

const LINE = '/instrumenten/waarderingslijn/';
const GUIDE = '/begrippen/';
const WALKS = 40;
const STEPS = 30;

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

it(`shows what is stored, and stores what was typed last, on ${WALKS} walks`, async () => {
  let kept = 0;
  for (let seed = 1; seed <= WALKS; seed += 1) {
    const random = randomFrom(seed);
    const { page, context, close } = await openPage(browser, GUIDE);
    await watchArrivals(context);
    await page.goto(LINE);
    await hydrated(page);
    const visit = async (path: string) => {
      await page.goto(path);
      await hydrated(page);
      depth = Math.min(depth + 1, 5);
      ahead = 0;
    };
    let [depth, ahead, typed] = [0, 0, await nameIn(page)];
    for (let step = 0; step < STEPS; step += 1) {
      const choice = random();
      if (choice < 0.35 && (await isLine(page))) {
        typed = `${seed}.${step}`;
        await page.getByLabel('Naam van de relatie').fill(typed);
      } else if (choice < 0.55) await visit(random() < 0.5 ? LINE : GUIDE);
      else if (choice < 0.8 && depth > 0) {
        const by = 1 + Math.floor(random() * depth);
        if (await travel(page, -by)) kept += 1;
        [depth, ahead] = [depth - by, ahead + by];
      } else if (choice < 0.9 && ahead > 0) {
        if (await travel(page, 1)) kept += 1;
        [depth, ahead] = [depth + 1, ahead - 1];
      } else if (choice > 0.95) {
        await page.reload();
        await hydrated(page);
      }
      expect(await storedName(page), `walk ${seed}, step ${step}`).toBe(typed);
      if (await isLine(page)) expect(await nameIn(page), `walk ${seed}, step ${step}`).toBe(typed);
    }
    await close();
  }
  expect(kept).toBeGreaterThan(WALKS);
  console.log(`${WALKS} walks of ${STEPS} steps; ${kept} pages came from the cache`);
});

it('brings back nothing that was erased in one of two tabs, whatever both do', async () => {
  let erasures = 0;
  for (let seed = 1; seed <= 25; seed += 1) {
    const random = randomFrom(seed * 7919);
    const { page, context, close } = await openPage(browser, LINE);
    const other = await context.newPage();
    await other.goto(LINE);
    const tabs = [page, other];
    for (const tab of tabs) await hydrated(tab);
    let since: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      const tab = tabs[Math.floor(random() * 2)] ?? page;
      if (random() < 0.25) {
        await tab.goto('/instrumenten/relatiescan/');
        await hydrated(tab);
        await tab.getByRole('button', { name: 'Wis alles op dit apparaat' }).click();
        await tab.getByRole('button', { name: 'Ja, wis alles' }).click();
        await tab.getByText('Alles is gewist.').waitFor();
        await tab.evaluate(() => history.back());
        await expect.poll(() => isLine(tab).catch(() => false)).toBe(true);
        since = [];
        erasures += 1;
      } else {
        await tab.getByLabel('Naam van de relatie').fill(`${seed}.${step}`);
        since.push(`${seed}.${step}`);
      }
      for (const each of tabs) {
        const name = await storedName(each);
        expect([...since, 'De vijf momenten van de gids'], `round ${seed}, step ${step}`).toContain(name);
        await expect.poll(() => nameIn(each).catch(() => '')).toBe(name);
      }
    }
    await close();
  }
  expect(erasures).toBeGreaterThan(25);
  console.log(`25 rounds of two tabs, ${erasures} times all erased`);
});
