import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/launchBrowser.mjs';
import { goToKept, goWithin, watchArrivals } from './harness/pageCache';
import type { OpenedPage } from './harness/site';
import { hydrated, openPage } from './harness/site';
import { fillContext, proceed, SCAN_PATH, screenTitle } from './scanJourney';

const GUIDE = '/gids/';
const LINE = '/instrumenten/waarderingslijn/';
const HR = '/casussen/hr-ssc/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser({ pageCache: 'on' });
});
afterAll(() => browser.close());

async function open(path: string): Promise<OpenedPage> {
  const opened = await openPage('/', { browser });
  await watchArrivals(opened.context);
  await opened.page.goto(path);
  await hydrated(opened.page);
  return opened;
}

/** As with a link of the page: nothing of the page is thrown away. */
async function follow(page: Page, path: string) {
  await page.goto(path);
  await hydrated(page);
}

const check = (page: Page, id: string, value: number) =>
  page.locator(`input[name=${id}][value="${value}"]`).check();
const draft = (page: Page): Promise<{ answers: Record<string, number> } | undefined> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('relatiescan') ?? '{}').draft);
const stored = (page: Page) => page.evaluate(() => ({ ...sessionStorage }));

it.each(['/', GUIDE, '/gids/verval/', HR, LINE, SCAN_PATH, '/begrippen/'])(
  'lets the browser keep %s',
  async (path) => {
    const { page, close } = await open(path);
    await page.goto(GUIDE === path ? HR : GUIDE);
    await goToKept(page, -1, path);
    await close();
  },
);

describe('the scan', () => {
  const FILLED = { form: 'long', problem: 'no', answers: {} } as const;

  it('goes on with the newest answers from an older copy of the page', async () => {
    const { page, close } = await open(SCAN_PATH);
    await fillContext(page, FILLED);
    await check(page, 'A1', 2);
    await follow(page, GUIDE);
    await follow(page, SCAN_PATH);
    await expect.poll(() => screenTitle(page)).toBe('Omgang');
    await check(page, 'A1', 4);
    await check(page, 'A2', 5);
    await proceed(page);
    await check(page, 'A3', 1);
    // Past both screens of the newer page and the guide, to the page as it was left.
    await goToKept(page, -3, SCAN_PATH);
    await expect.poll(() => screenTitle(page)).toBe('Omgang');
    await expect.poll(() => page.locator('input[name=A1]:checked').inputValue()).toBe('4');
    await check(page, 'A1', 3);
    await proceed(page);
    expect((await draft(page))?.answers).toEqual({ A1: 3, A2: 5, A3: 1 });
    await page.reload();
    expect((await draft(page))?.answers).toEqual({ A1: 3, A2: 5, A3: 1 });
    await close();
  });

  it.each(['Wis alles op dit apparaat', 'Begin opnieuw'])(
    'brings back nothing after ‘%s’, whatever is done in an older copy',
    async (erase) => {
      const { page, close } = await open(SCAN_PATH);
      await fillContext(page, FILLED);
      await check(page, 'A1', 2);
      await follow(page, GUIDE);
      await follow(page, SCAN_PATH);
      await page.getByRole('button', { name: erase }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: /^Ja/ }).click();
      await expect.poll(() => stored(page)).toEqual({});
      await goToKept(page, -3, SCAN_PATH);
      await expect.poll(() => screenTitle(page)).toBe('Uw relatie');
      await expect.poll(() => page.locator('.relatiescan input:checked').count()).toBe(0);
      await page.getByLabel(/^Hoe noemt u/).fill('Nieuw');
      await goWithin(page, -1);
      await goWithin(page, -1);
      await expect.poll(() => draft(page)).toMatchObject({ context: { nickname: 'Nieuw' }, answers: {} });
      await close();
    },
  );

  it('shows no kept scan in an older copy once all is erased', async () => {
    const { page, close } = await open(SCAN_PATH);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('relatiemanagement', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('scans', { keyPath: 'id' });
          opening.onsuccess = () => {
            const scan = {
              form: 'quick',
              context: { role: 'client', date: '2026-03-01', problem: 'no' },
              answers: {},
            };
            const record = { schema: 1, form: 1, savedAt: '2026-03-01T10:00:00.000Z', scan };
            const writing = opening.result.transaction('scans', 'readwrite');
            writing.objectStore('scans').put({ id: 'a', record });
            writing.oncomplete = () => resolve(opening.result.close());
          };
        }),
    );
    await follow(page, GUIDE);
    await follow(page, SCAN_PATH);
    await page.getByRole('button', { name: /^Open .*Scan zonder naam/ }).waitFor();
    await follow(page, GUIDE);
    await follow(page, SCAN_PATH);
    await page.getByRole('button', { name: 'Wis alles op dit apparaat' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await page.getByText('Alles is gewist.').waitFor();
    await goToKept(page, -3, SCAN_PATH);
    await expect.poll(() => page.getByRole('button', { name: /^Open .*Scan zonder/ }).count()).toBe(0);
    await close();
  });

  it('is erased in every tab with ‘Wis alles’: one that is open, its copy, and a page that was kept', async () => {
    const { page, context, close } = await open(SCAN_PATH);
    await fillContext(page, FILLED);
    await check(page, 'A1', 2);
    await follow(page, GUIDE);
    const live = await context.newPage();
    await follow(live, SCAN_PATH);
    await fillContext(live, FILLED);
    await check(live, 'A2', 3);
    const opening = context.waitForEvent('page');
    await live.evaluate(() => void window.open(location.href));
    const copy = await opening;
    await hydrated(copy);
    expect((await draft(copy))?.answers).toEqual({ A2: 3 });
    await copy.getByRole('button', { name: 'Wis alles op dit apparaat' }).click();
    await copy.getByRole('button', { name: 'Ja, wis alles' }).click();
    await copy.getByText('Alles is gewist.').waitFor();
    await expect.poll(() => screenTitle(live)).toBe('Uw relatie');
    await goToKept(page, -1, SCAN_PATH);
    for (const tab of [page, live, copy]) {
      await expect.poll(() => tab.locator('.relatiescan input:checked').count()).toBe(0);
      await expect.poll(() => stored(tab)).toEqual({});
    }
    await close();
  });
});

it('keeps the newest line, also when an older copy of the page is changed', async () => {
  const { page, close } = await open(LINE);
  const name = page.getByLabel('Naam van de relatie');
  await name.fill('Eerst');
  await follow(page, GUIDE);
  await follow(page, LINE);
  await page.getByRole('button', { name: 'Begin met een lege lijn' }).click();
  await name.fill('Later');
  await goToKept(page, -2, LINE);
  await expect.poll(() => name.inputValue()).toBe('Later');
  await expect.poll(() => page.locator('.incident-row').count()).toBe(0);
  await expect
    .poll(() => page.getByRole('button', { name: 'Ongedaan maken' }).getAttribute('aria-disabled'))
    .toBe('true');
  await name.fill('Later nog');
  await page.reload();
  await hydrated(page);
  expect([await name.inputValue(), await page.locator('.incident-row').count()]).toEqual(['Later nog', 0]);
  await close();
});

it('keeps the newest placing of a case, and its reason', async () => {
  const { page, close } = await open(HR);
  const radio = (question: string, field: string) =>
    page.locator(`input[name="plaats-${question}"][value="${field}"]`);
  await radio('typology', 'prospect').check();
  await follow(page, GUIDE);
  await follow(page, HR);
  await radio('typology', 'pillar').check();
  await page.locator('#waarom-typology').fill('Er is vertrouwen');
  await goToKept(page, -2, HR);
  await expect.poll(() => radio('typology', 'pillar').isChecked()).toBe(true);
  await radio('client', 'loyalty').check();
  const placed = await page.evaluate(() => JSON.parse(sessionStorage.getItem('casus:hr-ssc') ?? '{}'));
  expect(placed.typology.why).toBe('Er is vertrouwen');
  expect(Object.keys(placed)).toEqual(['typology', 'client']);
  await close();
});

it('shows the theme chosen last, after Back and in every tab', async () => {
  const { page, context, close } = await open(GUIDE);
  const theme = (of: Page) => of.evaluate(() => document.documentElement.dataset['theme']);
  const other = await context.newPage();
  await other.goto(GUIDE);
  await page.goto(HR);
  await page.getByRole('button', { name: 'Licht/donker' }).click();
  await expect.poll(() => theme(page)).toBe('dark');
  await expect.poll(() => theme(other)).toBe('dark');
  await goToKept(page, -1, GUIDE);
  await expect.poll(() => theme(page)).toBe('dark');
  await close();
});
