import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Timeline } from '../../src/model/line/timeline';
import { GLOSSARY, HR } from './harness/pages';
import { isAllTried, sampleOf } from './harness/sample';
import { holdBack } from './harness/scripts';
import { hydrated } from './harness/site';
import { inSession, putInSession } from './harness/storage';
import { it as siteIt } from './harness/test';
import { LINE_KEY, LINE_PATH } from './linePage';
import { SCAN_PATH, screenTitle } from './scanJourney';

const SCRIPTS = '**/*.js*';

/**
 * A test of pages before their scripts. `openEarly` opens a page that is there before these: `release` lets them come.
 * What is stored was left by an earlier page.
 */
const it = siteIt.extend(
  'openEarly',
  ({ open }) =>
    async (path: string, left: Readonly<Record<string, unknown>> = {}) => {
      const { page } = await open(GLOSSARY);
      await putInSession(page, left);
      const scripts = await holdBack(page, SCRIPTS);
      await page.goto(path, { waitUntil: 'commit' });
      await page.locator('astro-island').first().waitFor({ state: 'attached' });
      const release = async () => {
        scripts.release();
        await hydrated(page);
      };
      return { page, release };
    },
);
const longIt = it.runIf(isAllTried);

const message = (page: Page) => page.locator('.island-message');

longIt(
  'merges what is filled in early on the first screen of the scan with the scan in progress',
  async ({ openEarly }) => {
    const draft = {
      form: 'long',
      context: { role: 'client', service: 'Groenonderhoud', problem: 'no' },
      answers: { A1: 4, C1: 2 },
    };
    const { page, release } = await openEarly(SCAN_PATH, {
      relatiescan: { draft, layout: 'steps', step: 'group:social' },
    });
    await page.getByLabel(/^Dienstverlener/).check();
    await page.getByLabel(/^Hoe noemt u/).fill('De buren');
    await message(page).getByText('Dit onderdeel wordt nog geladen').waitFor();
    await release();
    // The screen on which the reader was filling in stays, with what was stored and what was filled in.
    await expect.poll(() => screenTitle(page)).toBe('Uw relatie');
    await expect.poll(() => page.getByLabel(/^Om welke dienst/).inputValue()).toBe('Groenonderhoud');
    await expect.poll(() => page.getByLabel(/^Hoe noemt u/).inputValue()).toBe('De buren');
    await expect.poll(() => page.getByLabel(/^Lang/).isChecked()).toBe(true);
    expect(await inSession(page, 'relatiescan')).toMatchObject({
      draft: {
        ...draft,
        context: { ...draft.context, role: 'provider', nickname: 'De buren' },
      },
    });
    await expect.poll(() => message(page).count()).toBe(0);
  },
);

it('goes on where the scan was when nothing was filled in early', async ({ openEarly }) => {
  const draft = { form: 'long', context: { role: 'client', problem: 'no' }, answers: {} };
  const { page, release } = await openEarly(SCAN_PATH, {
    relatiescan: { draft, layout: 'steps', step: 'group:social' },
  });
  await release();
  await expect.poll(() => screenTitle(page)).toBe('Omgang');
});

longIt(
  'takes over what was typed and chosen early in the line, on top of the line that is stored',
  async ({ openEarly }) => {
    const { page, release } = await openEarly(LINE_PATH);
    const row = page.getByRole('group', { name: 'Incident 2' });
    const date = row.getByLabel('Wanneer');
    const was = await date.inputValue();
    await page.getByLabel('Naam van de relatie').fill('Onze buren');
    await page.getByLabel('Euforiegrens').fill('90');
    await page.getByLabel('Kritische ondergrens').fill('85');
    await row.getByLabel('Wat gebeurde er').fill('Ruzie');
    await row.getByLabel('Soort').selectOption('external');
    await page.getByRole('radio', { name: 'Beide' }).check();
    await release();
    await expect.poll(() => page.getByLabel('Naam van de relatie').inputValue()).toBe('Onze buren');
    await expect.poll(() => page.getByRole('radio', { name: 'Beide' }).isChecked()).toBe(true);
    const { timeline } = await inSession<{ readonly timeline: Timeline }>(page, LINE_KEY);
    expect(timeline.name).toBe('Onze buren');
    expect(timeline.settings).toMatchObject({ euphoria: 0.9, critical: 0.85 });
    expect(timeline.incidents[1]).toMatchObject({ note: 'Ruzie', kind: 'external' });
    await expect.poll(() => date.inputValue()).toBe(was);
  },
);

it('keeps the stored line under what was filled in early, and the row that it lacks', async ({
  openEarly,
}) => {
  const line = {
    from: '2025-01',
    until: '2025-12',
    start: { personal: 0.5, business: 0.5 },
    settings: { euphoria: 0.8, critical: 0.2, loss: 1.5 },
    incidents: [
      { id: 'own', date: '2025-03', kind: 'business', sign: -1, weight: 2, hits: 'both', note: 'Eigen' },
    ],
  };
  const { page, release } = await openEarly(LINE_PATH, { [LINE_KEY]: { schema: 1, timeline: line } });
  await page.getByRole('group', { name: 'Incident 1' }).getByLabel('Wat gebeurde er').fill('Snel getypt');
  await page.getByLabel('Naam van de relatie').fill('Alfa');
  await release();
  const { timeline } = await inSession<{ timeline: typeof line & { name: string } }>(page, LINE_KEY);
  expect([timeline.name, timeline.settings, timeline.from]).toEqual(['Alfa', line.settings, '2025-01']);
  expect(timeline.incidents.map(({ note }) => note).toSorted()).toEqual(['Eigen', 'Snel getypt']);
});

longIt(
  'leaves the stored place and reason alone when a field of a case is chosen early',
  async ({ openEarly }) => {
    const stored = {
      typology: { place: { x: 0.8, y: 0.9 }, why: 'Er is vertrouwen' },
      client: { place: { x: -0.9, y: 0.7 }, why: 'Zij lopen weg' },
    };
    const { page, release } = await openEarly(HR, { 'casus:hr-ssc': stored });
    const choose = (question: string, field: string) =>
      page.locator(`input[name="plaats-${question}"][value="${field}"]`).check();
    await choose('typology', 'pillar');
    await choose('client', 'voice');
    await choose('provider', 'loyalty');
    await page.getByRole('button', { name: 'Vergelijk met de duiding' }).click({ force: true });
    await message(page).getByText('de knoppen werken straks').waitFor();
    await release();
    const now = await inSession<typeof stored & { provider: object }>(page, 'casus:hr-ssc');
    expect(now.typology).toEqual(stored.typology);
    expect(now.client.why).toBe('Zij lopen weg');
    expect(Object.keys(now)).toEqual(['typology', 'client', 'provider']);
    await expect.poll(() => page.locator('.placing-form input:checked').count()).toBe(3);
  },
);

it.for(sampleOf([SCAN_PATH, HR, LINE_PATH, '/']))(
  'says on %s that scripts do not come, and works once they do, without a reload',
  async (path, { open }) => {
    const opened = await open(GLOSSARY);
    const { page } = opened;
    await page.route(SCRIPTS, (route) => route.abort());
    await page.goto(path);
    await page.locator('astro-island').first().scrollIntoViewIfNeeded();
    await message(page).first().getByText('kan niet worden geladen').waitFor({ timeout: 15_000 });
    expect(opened.consoleMessages.filter((text) => text.includes('astro-island'))).toEqual([]);
    await page.unroute(SCRIPTS);
    await message(page).first().getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect
      .poll(() => page.locator('astro-island').first().getAttribute('ssr'), { timeout: 15_000 })
      .toBeNull();
    await expect
      .poll(() => page.locator('astro-island').first().locator('+ .island-message').count())
      .toBe(0);
  },
);

/** Lets a part of the page fail to come until `unroute`. Gives the names under which it was asked for, so far and from now on. */
async function withhold(page: Page, part: string) {
  const asked: string[] = [];
  const files = `**/${part}.*.js*`;
  page.on('request', (request) => {
    const [, name = ''] = request.url().split('/_astro/');
    if (name.startsWith(`${part}.`)) asked.push(name);
  });
  await page.route(files, (route) => route.abort());
  return { asked, release: () => page.unroute(files) };
}

it('loads the chart of the line after its script did not come, in the same page, from a fresh address', async ({
  open,
}) => {
  const { page } = await open(GLOSSARY);
  const { asked, release } = await withhold(page, 'appreciationChart');
  await page.goto(LINE_PATH);
  await page.getByText('De grafiek kan niet worden geladen').waitFor();
  await release();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await page.locator('.handle').first().waitFor();
  // Some browsers never ask again for a file that they could not have.
  expect(asked.at(-1)).toBe(`${asked[0]}?1`);
});

it.for([
  [
    HR,
    'Comparison',
    (page: Page) => page.getByRole('button', { name: 'Toon de duiding zonder te plaatsen' }).click(),
    (page: Page) => page.getByRole('heading', { name: 'De duidingen naast elkaar' }),
  ],
  [
    LINE_PATH,
    'Months',
    (page: Page) => page.locator('.figure-table summary').click(),
    (page: Page) => page.locator('.figure-table table'),
  ],
] as const)(
  'on %s says that %s did not come, and loads it from a fresh address when asked',
  async ([path, part, use, brought], { open }) => {
    const { page } = await open(GLOSSARY);
    const { asked, release } = await withhold(page, part);
    await page.goto(path);
    await hydrated(page);
    await use(page);
    await page.getByText('Een deel van deze pagina kon niet worden geladen.').waitFor();
    await release();
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await brought(page).waitFor();
    expect(new Set(asked).size).toBe(2);
    expect(asked.at(-1)).toBe(`${asked[0]}?1`);
  },
);

it('follows the scroll of a case once what does so could be had', async ({ open }) => {
  const { page } = await open(GLOSSARY);
  const { asked, release } = await withhold(page, 'caseScroll');
  await page.goto(HR);
  const [first, third] = [0, 2].map((index) => page.locator('.case-step').nth(index));
  await expect.poll(() => first?.getAttribute('data-current')).toBe('');
  const failed = page.waitForEvent('requestfailed');
  await third?.evaluate((step) => step.scrollIntoView());
  await failed;
  await release();
  await page.mouse.wheel(0, 10);
  await expect.poll(() => first?.getAttribute('data-current'), { timeout: 15_000 }).toBe(null);
  expect(asked.at(-1)).toMatch(/\?\d+$/);
});
