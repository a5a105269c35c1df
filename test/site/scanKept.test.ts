import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatScanRecord } from '../../src/model/scan/scanRecord';
import { FULL_SCAN } from '../model/golden/links';
import { longIt } from './harness/sample';
import { hydrated, openPage } from './harness/site';
import { SCAN_PATH, screenTitle } from './scanJourney';

const record = (nickname: string, savedAt: string, date = '2026-03-15') =>
  formatScanRecord({ ...FULL_SCAN, context: { ...FULL_SCAN.context, nickname, date } }, savedAt);

/** Puts values among the kept scans, as an earlier visit left them. */
const putKept = (page: Page, kept: Readonly<Record<string, unknown>>) =>
  page.evaluate(
    (entries) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('relatiemanagement', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('scans', { keyPath: 'id' });
        opening.onsuccess = () => {
          const { result } = opening;
          const writing = result.transaction('scans', 'readwrite');
          for (const [id, value] of entries) writing.objectStore('scans').put({ id, record: value });
          writing.oncomplete = () => {
            result.close();
            resolve();
          };
        };
      }),
    Object.entries(kept),
  );

/** The ids of the kept scans. */
const keptIds = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly IDBValidKey[]>((resolve) => {
        const opening = indexedDB.open('relatiemanagement');
        opening.onsuccess = () => {
          const ids = opening.result.transaction('scans').objectStore('scans').getAllKeys();
          ids.onsuccess = () => {
            opening.result.close();
            resolve(ids.result);
          };
        };
      }),
  );

/** Opens the scan with kept scans of an earlier visit. */
async function openWith(kept: Readonly<Record<string, unknown>>) {
  const opened = await openPage('/privacy/');
  await putKept(opened.page, kept);
  await opened.page.goto(SCAN_PATH);
  await hydrated(opened.page);
  await opened.page.getByRole('heading', { name: 'Bewaarde scans op dit apparaat' }).waitFor();
  return opened;
}

const names = (page: Page) =>
  page
    .locator('.kept')
    .getByRole('button', { name: /^Wis / })
    .evaluateAll((buttons) => buttons.map((one) => one.ariaLabel));

longIt('lists the newest first, tells alike ones apart, and stands before the form', async () => {
  const { page, close } = await openWith({
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
  await close();
});

it('begins a new measurement of the same relation with open answers, and leaves the old one alone', async () => {
  const { page, close } = await openWith({ a: record('De buren', '2026-03-16T08:00:00.000Z') });
  await page.getByRole('button', { name: /^Nieuwe meting/ }).click();
  await expect.poll(() => screenTitle(page)).toBe('Uw relatie');
  await expect.poll(() => page.getByLabel(/^Hoe noemt u/).inputValue()).toBe('De buren');
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('relatiescan') ?? ''))
    .not.toMatch(/"A1"|"date"/);
  await expect.poll(() => keptIds(page)).toEqual(['a']);
  await close();
});

it('asks before a kept scan takes the place of one in progress, and brings that one back', async () => {
  const { page, close } = await openWith({ a: record('De buren', '2026-03-16T08:00:00.000Z') });
  await page.getByLabel(/^Hoe noemt u/).fill('Mijn scan');
  await page.getByRole('button', { name: /^Open De buren/ }).click();
  await page.getByRole('button', { name: 'Nee, laat staan' }).click();
  await expect.poll(() => page.getByLabel(/^Hoe noemt u/).inputValue()).toBe('Mijn scan');
  await page.getByRole('button', { name: /^Open De buren/ }).click();
  await page.getByRole('button', { name: 'Ja, ga verder' }).click();
  await page.getByRole('heading', { name: 'Controleer uw antwoorden' }).waitFor();
  await page.getByRole('button', { name: 'Haal hem terug' }).click();
  await expect.poll(() => page.getByLabel(/^Hoe noemt u/).inputValue()).toBe('Mijn scan');
  await close();
});

it('erases two in a row for good, with the focus on the list', async () => {
  const { page, close } = await openWith({
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
  await expect.poll(() => keptIds(page)).toEqual(['c']);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect.poll(() => names(page)).toHaveLength(1);
  await close();
});

it('lists what it cannot open as such, to take along or erase', async () => {
  const { page, close } = await openWith({
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
  await expect.poll(() => keptIds(page)).toHaveLength(3);
  await close();
});

it('shows what another tab did when the reader comes back', async () => {
  const { page, context, close } = await openWith({
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
  await close();
});

longIt(
  'says so after three seconds when the storage does not answer, and shows the list when it does',
  async () => {
    const opened = await openPage('/privacy/');
    const { page, context, close } = opened;
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
    await close();
  },
);

longIt('keeps once when Enter is held down, and the same answers never twice', async () => {
  const { page, close } = await openWith({ a: record('De buren', '2026-03-16T08:00:00.000Z') });
  await page.getByRole('button', { name: /^Open De buren/ }).click();
  await page.getByRole('button', { name: 'Toon de uitslag' }).click();
  await page.getByRole('button', { name: 'Bewaar als nieuwe meting' }).click();
  await page.getByText('Deze antwoorden zijn al bewaard.').waitFor();
  await page.locator('summary', { hasText: 'Omgang' }).click();
  await page.locator('input[name=A1][value="1"]').check();
  await page.getByRole('button', { name: 'Bewaar als nieuwe meting' }).focus();
  for (let press = 0; press < 20; press += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.getByText(/^Bewaard /).waitFor();
  await expect.poll(() => keptIds(page)).toHaveLength(2);
  await close();
});

it('writes over a kept scan only after asking, and puts the old one back', async () => {
  const old = record('De buren', '2026-03-16T08:00:00.000Z');
  const { page, close } = await openWith({ a: old });
  await page.getByRole('button', { name: /^Open De buren/ }).click();
  await page.getByRole('button', { name: 'Toon de uitslag' }).click();
  await page.locator('summary', { hasText: 'Omgang' }).click();
  await page.locator('input[name=A1][value="1"]').check();
  await page.getByRole('button', { name: 'Bewaar de wijzigingen' }).click();
  await page.getByRole('button', { name: 'Ja, overschrijf' }).click();
  await page.getByText(/De oude meting is overschreven/).waitFor();
  await page.getByRole('button', { name: 'Zet de oude meting terug' }).click();
  await page.getByText(/De oude meting staat er weer/).waitFor();
  const stored = await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('relatiemanagement');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('scans').objectStore('scans').get('a');
          reading.onsuccess = () => resolve(reading.result);
        };
      }),
  );
  expect(stored).toEqual({ id: 'a', record: old });
  await close();
});
