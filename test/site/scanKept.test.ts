import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { formatScanRecord } from '../../src/model/scan/scanRecord';
import { FULL_SCAN } from '../model/golden/links';
import { PRIVACY } from './harness/pages';
import { isAllTried } from './harness/sample';
import { hydrated } from './harness/site';
import { keptScans, putKept } from './harness/storage';
import { it as siteIt } from './harness/test';
import { openAnswers, SCAN_PATH, screenTitle } from './scanJourney';

const record = (nickname: string, savedAt: string, date = '2026-03-15') =>
  formatScanRecord({ ...FULL_SCAN, context: { ...FULL_SCAN.context, nickname, date } }, savedAt);

/** A test of the scan; `openWith` opens it with kept scans of an earlier visit. */
const it = siteIt.extend('openWith', ({ open }) => async (kept: Readonly<Record<string, unknown>>) => {
  const opened = await open(PRIVACY);
  await putKept(opened.page, kept);
  await opened.page.goto(SCAN_PATH);
  await hydrated(opened.page);
  await opened.page.getByRole('heading', { name: 'Bewaarde scans op dit apparaat' }).waitFor();
  return opened;
});
const longIt = it.runIf(isAllTried);

const names = (page: Page) =>
  page
    .locator('.kept')
    .getByRole('button', { name: /^Wis / })
    .evaluateAll((buttons) => buttons.map((one) => one.ariaLabel));

longIt('lists the newest first, tells alike ones apart, and stands before the form', async ({ openWith }) => {
  const { page } = await openWith({
    a: record('De buren', '2026-03-16T08:00:00.000Z'),
    b: record('De buren', '2026-03-16T08:00:00.000Z'),
    c: record('De buren', '2026-03-16T09:00:00.000Z'),
    d: record('Oud', '2026-03-17T08:00:00.000Z', '2025-01-01'),
  });
  await page.getByText('Nog één bewaarde scan').click();
  const listed = await names(page);
  expect(listed).toHaveLength(4);
  expect(new Set(listed).size).toBe(4);
  expect(listed[0]).toContain('10:00');
  expect(listed[1]).toContain('(1)');
  expect(listed[3]).toContain('Oud');
  const [list, form] = await Promise.all(
    ['.kept', '.scan-step'].map((part) =>
      page.locator(part).evaluate((one) => one.getBoundingClientRect().top),
    ),
  );
  expect(list).toBeLessThan(form ?? 0);
  await page.reload();
  await hydrated(page);
  await page.getByText('Nog één bewaarde scan').click();
  await expect.poll(() => names(page)).toEqual(listed);
});

it('begins a new measurement of the same relation with open answers, and leaves the old one alone', async ({
  openWith,
}) => {
  const { page } = await openWith({ a: record('De buren', '2026-03-16T08:00:00.000Z') });
  await page.getByRole('button', { name: /^Nieuwe meting/ }).click();
  await expect.poll(() => screenTitle(page)).toBe('Uw relatie');
  await expect.poll(() => page.getByLabel(/^Hoe noemt u/).inputValue()).toBe('De buren');
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('relatiescan') ?? ''))
    .not.toMatch(/"A1"|"date"/);
  await expect.poll(async () => (await keptScans(page)).map(({ id }) => id)).toEqual(['a']);
});

it('asks before a kept scan takes the place of one in progress, and brings that one back', async ({
  openWith,
}) => {
  const { page } = await openWith({ a: record('De buren', '2026-03-16T08:00:00.000Z') });
  await page.getByLabel(/^Hoe noemt u/).fill('Mijn scan');
  await page.getByRole('button', { name: /^Open De buren/ }).click();
  await page.getByRole('button', { name: 'Nee, laat staan' }).click();
  await expect.poll(() => page.getByLabel(/^Hoe noemt u/).inputValue()).toBe('Mijn scan');
  await page.getByRole('button', { name: /^Open De buren/ }).click();
  await page.getByRole('button', { name: 'Ja, ga verder' }).click();
  await page.getByRole('heading', { name: 'Controleer uw antwoorden' }).waitFor();
  await page.getByRole('button', { name: 'Haal hem terug' }).click();
  await expect.poll(() => page.getByLabel(/^Hoe noemt u/).inputValue()).toBe('Mijn scan');
});

it('erases two in a row for good, with the focus on the list', async ({ openWith }) => {
  const { page } = await openWith({
    a: record('Een', '2026-03-16T08:00:00.000Z'),
    b: record('Twee', '2026-03-17T08:00:00.000Z'),
    c: record('Drie', '2026-03-18T08:00:00.000Z'),
  });
  // Both are agreed to before the first has been erased.
  await page.evaluate(() => {
    const press = (label: RegExp) =>
      [...document.querySelectorAll('button')]
        .find((one) => label.test(one.ariaLabel ?? one.textContent))
        ?.click();
    press(/^Wis Een/);
    press(/^Wis Twee/);
  });
  await page.getByRole('button', { name: 'Ja, wis' }).nth(1).waitFor();
  await page.evaluate(() => {
    for (const button of [...document.querySelectorAll('button')])
      if (button.textContent === 'Ja, wis') button.click();
  });
  await page
    .getByRole('button', { name: /^Wis (Een|Twee)/ })
    .last()
    .waitFor({ state: 'detached' });
  await expect.poll(async () => (await keptScans(page)).map(({ id }) => id)).toEqual(['c']);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect.poll(() => names(page)).toHaveLength(1);
});

it('lists what it cannot open as such, to take along or erase', async ({ openWith }) => {
  const { page } = await openWith({
    newer: { schema: 9, form: 1, savedAt: '2026-03-16T08:00:00.000Z', scan: {} },
    undated: {
      ...record('x', '2026-03-16T08:00:00.000Z'),
      scan: { ...FULL_SCAN, context: { role: 'client' } },
    },
    odd: 'not a record',
  });
  const text = await page.locator('.kept').innerText();
  expect(text).toContain('nieuwere versie');
  expect(text).toContain('zonder datum');
  expect(text).toContain('niet te lezen');
  await expect
    .poll(() =>
      page
        .locator('.kept')
        .getByRole('button', { name: /^Open / })
        .count(),
    )
    .toBe(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download .*nieuwere versie/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('bewaarde-scan-newer.json');
  await expect.poll(() => keptScans(page)).toHaveLength(3);
});

it('shows what another tab did when the reader comes back', async ({ openWith }) => {
  const { page, context } = await openWith({
    a: record('Een', '2026-03-16T08:00:00.000Z'),
    b: record('Twee', '2026-03-17T08:00:00.000Z'),
  });
  const other = await context.newPage();
  await other.goto(SCAN_PATH);
  await hydrated(other);
  await other.getByRole('button', { name: /^Wis Een/ }).click();
  await other.getByRole('button', { name: 'Ja, wis' }).click();
  await other.getByText(/^Gewist/).waitFor();
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.getByRole('button', { name: /^Wis Een/ }).waitFor({ state: 'detached' });
  await expect.poll(() => names(page)).toHaveLength(1);
});

longIt(
  'says so after three seconds when the storage does not answer, and shows the list when it does',
  async ({ open }) => {
    const opened = await open(PRIVACY);
    const { page, context } = opened;
    await putKept(page, { a: record('Een', '2026-03-16T08:00:00.000Z') });
    await context.addInitScript(() => {
      const open = IDBFactory.prototype.open;
      let release = () => {};
      const waiting = new Promise<void>((resolve) => (release = resolve));
      Object.assign(globalThis, { release: () => release() });
      IDBFactory.prototype.open = function (...args) {
        const request = Reflect.apply(open, this, args) as IDBOpenDBRequest;
        const listen = request.addEventListener.bind(request) as typeof request.addEventListener;
        request.addEventListener = (type: string, handler: EventListenerOrEventListenerObject) =>
          listen(type, (event) => void waiting.then(() => (handler as EventListener)(event)));
        return request;
      };
    });
    await page.goto(SCAN_PATH);
    await hydrated(page);
    await page.getByText('De opslag van deze browser reageert niet').waitFor();
    await page.getByLabel(/^Opdrachtgever/).check();
    await page.evaluate(() => (Reflect.get(globalThis, 'release') as () => void)());
    await page.getByRole('button', { name: /^Open Een/ }).waitFor();
    await expect.poll(() => page.getByText('reageert niet').count()).toBe(0);
    await expect.poll(() => page.getByLabel(/^Opdrachtgever/).isChecked()).toBe(true);
  },
);

longIt('keeps once when Enter is held down, and the same answers never twice', async ({ openWith }) => {
  const { page } = await openWith({ a: record('De buren', '2026-03-16T08:00:00.000Z') });
  await page.getByRole('button', { name: /^Open De buren/ }).click();
  await page.getByRole('button', { name: 'Toon de uitslag' }).click();
  await page.getByRole('button', { name: 'Bewaar als nieuwe meting' }).click();
  await page.getByText('Deze antwoorden zijn al bewaard.').waitFor();
  await openAnswers(page, 'Omgang');
  await page.locator('input[name=A1][value="1"]').check();
  await page.getByRole('button', { name: 'Bewaar als nieuwe meting' }).focus();
  for (let press = 0; press < 20; press += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.getByText(/^Bewaard /).waitFor();
  await expect.poll(() => keptScans(page)).toHaveLength(2);
});

it('writes over a kept scan only after asking, and puts the old one back', async ({ openWith }) => {
  const old = record('De buren', '2026-03-16T08:00:00.000Z');
  const { page } = await openWith({ a: old });
  await page.getByRole('button', { name: /^Open De buren/ }).click();
  await page.getByRole('button', { name: 'Toon de uitslag' }).click();
  await openAnswers(page, 'Omgang');
  await page.locator('input[name=A1][value="1"]').check();
  await page.getByRole('button', { name: 'Bewaar de wijzigingen' }).click();
  await page.getByRole('button', { name: 'Ja, overschrijf' }).click();
  await page.getByText(/De oude meting is overschreven/).waitFor();
  await page.getByRole('button', { name: 'Zet de oude meting terug' }).click();
  await page.getByText(/De oude meting staat er weer/).waitFor();
  expect(await keptScans(page)).toEqual([{ id: 'a', record: old }]);
});
