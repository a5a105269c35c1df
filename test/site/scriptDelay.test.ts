import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { longIt, sampleOf } from './harness/sample';
import type { OpenedPage } from './harness/site';
import { hydrated, openPage } from './harness/site';
import { SCAN_PATH, screenTitle } from './scanJourney';

const LINE = '/instrumenten/waarderingslijn/';
const HR = '/casussen/hr-ssc/';
const SCRIPTS = '**/*.js*';

/** A page that is there before its scripts: `release` lets these come. What is stored was left by an earlier page. */
async function openEarly(
  path: string,
  stored: Readonly<Record<string, unknown>> = {},
): Promise<OpenedPage & { readonly release: () => Promise<void> }> {
  const opened = await openPage('/begrippen/');
  const { page } = opened;
  await page.evaluate(
    (records) => Object.entries(records).forEach(([key, value]) => sessionStorage.setItem(key, value)),
    Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, JSON.stringify(value)])),
  );
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(SCRIPTS, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('astro-island').first().waitFor({ state: 'attached' });
  return {
    ...opened,
    release: async () => {
      release();
      await hydrated(page);
    },
  };
}

const held = (page: Page, key: string) =>
  page.evaluate((name) => JSON.parse(sessionStorage.getItem(name) ?? 'null') as never, key);
const message = (page: Page) => page.locator('.island-message');

longIt(
  'merges what is filled in early on the first screen of the scan with the scan in progress',
  async () => {
    const draft = {
      form: 'long',
      context: { role: 'client', service: 'Groenonderhoud', problem: 'no' },
      answers: { A1: 4, C1: 2 },
    };
    const { page, close, release } = await openEarly(SCAN_PATH, {
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
    expect(await held(page, 'relatiescan')).toMatchObject({
      draft: {
        ...draft,
        context: { ...draft.context, role: 'provider', nickname: 'De buren' },
      },
    });
    await expect.poll(() => message(page).count()).toBe(0);
    await close();
  },
);

it('goes on where the scan was when nothing was filled in early', async () => {
  const draft = { form: 'long', context: { role: 'client', problem: 'no' }, answers: {} };
  const { page, close, release } = await openEarly(SCAN_PATH, {
    relatiescan: { draft, layout: 'steps', step: 'group:social' },
  });
  await release();
  await expect.poll(() => screenTitle(page)).toBe('Omgang');
  await close();
});

longIt(
  'takes over what was typed and chosen early in the line, on top of the line that is stored',
  async () => {
    const { page, close, release } = await openEarly(LINE);
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
    const { timeline } = (await held(page, 'waarderingslijn')) as {
      timeline: { name: string; settings: object; incidents: { note?: string; kind: string }[] };
    };
    expect(timeline.name).toBe('Onze buren');
    expect(timeline.settings).toMatchObject({ euphoria: 0.9, critical: 0.85 });
    expect(timeline.incidents[1]).toMatchObject({ note: 'Ruzie', kind: 'external' });
    await expect.poll(() => date.inputValue()).toBe(was);
    await close();
  },
);

it('keeps the stored line under what was filled in early, and the row that it lacks', async () => {
  const line = {
    from: '2025-01',
    until: '2025-12',
    start: { personal: 0.5, business: 0.5 },
    settings: { euphoria: 0.8, critical: 0.2, loss: 1.5 },
    incidents: [
      { id: 'own', date: '2025-03', kind: 'business', sign: -1, weight: 2, hits: 'both', note: 'Eigen' },
    ],
  };
  const { page, close, release } = await openEarly(LINE, { waarderingslijn: { schema: 1, timeline: line } });
  await page.getByRole('group', { name: 'Incident 1' }).getByLabel('Wat gebeurde er').fill('Snel getypt');
  await page.getByLabel('Naam van de relatie').fill('Alfa');
  await release();
  const { timeline } = (await held(page, 'waarderingslijn')) as { timeline: typeof line & { name: string } };
  expect([timeline.name, timeline.settings, timeline.from]).toEqual(['Alfa', line.settings, '2025-01']);
  expect(timeline.incidents.map(({ note }) => note).toSorted()).toEqual(['Eigen', 'Snel getypt']);
  await close();
});

longIt('leaves the stored place and reason alone when a field of a case is chosen early', async () => {
  const stored = {
    typology: { place: { x: 0.8, y: 0.9 }, why: 'Er is vertrouwen' },
    client: { place: { x: -0.9, y: 0.7 }, why: 'Zij lopen weg' },
  };
  const { page, close, release } = await openEarly(HR, { 'casus:hr-ssc': stored });
  const choose = (question: string, field: string) =>
    page.locator(`input[name="plaats-${question}"][value="${field}"]`).check();
  await choose('typology', 'pillar');
  await choose('client', 'voice');
  await choose('provider', 'loyalty');
  await page.getByRole('button', { name: 'Vergelijk met de lezing' }).click({ force: true });
  await message(page).getByText('de knoppen werken straks').waitFor();
  await release();
  const now = (await held(page, 'casus:hr-ssc')) as typeof stored & { provider: object };
  expect(now.typology).toEqual(stored.typology);
  expect(now.client.why).toBe('Zij lopen weg');
  expect(Object.keys(now)).toEqual(['typology', 'client', 'provider']);
  await expect.poll(() => page.locator('.placing-form input:checked').count()).toBe(3);
  await close();
});

it.each(sampleOf([SCAN_PATH, HR, LINE, '/']))(
  'says on %s that scripts do not come, and works once they do, without a reload',
  async (path) => {
    const opened = await openPage('/begrippen/');
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
    await opened.close();
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

it('loads the chart of the line after its script did not come, in the same page, from a fresh address', async () => {
  const { page, close } = await openPage('/begrippen/');
  const { asked, release } = await withhold(page, 'appreciationChart');
  await page.goto(LINE);
  await page.getByText('De grafiek kan niet worden geladen').waitFor();
  await release();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await page.locator('.handle').first().waitFor();
  // Some browsers never ask again for a file that they could not have.
  expect(asked.at(-1)).toBe(`${asked[0]}?1`);
  await close();
});

it.each([
  [
    HR,
    'Comparison',
    (page: Page) => page.getByRole('button', { name: 'Toon de lezing zonder te plaatsen' }).click(),
    (page: Page) => page.getByRole('heading', { name: 'De lezingen naast elkaar' }),
  ],
  [
    LINE,
    'Months',
    (page: Page) => page.locator('.figure-table summary').click(),
    (page: Page) => page.locator('.figure-table table'),
  ],
])(
  'on %s says that %s did not come, and loads it from a fresh address when asked',
  async (path, part, use, brought) => {
    const { page, close } = await openPage('/begrippen/');
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
    await close();
  },
);

it('follows the scroll of a case once what does so could be had', async () => {
  const { page, close } = await openPage('/begrippen/');
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
  await close();
});
