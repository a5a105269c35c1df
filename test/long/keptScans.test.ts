import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import type * as Store from '../../src/browser/scanStore';
import { formatScanRecord } from '../../src/model/scan/scanRecord';
import { FULL_SCAN } from '../model/golden/links';
import { PRIVACY } from '../site/harness/pages';
import { hydrated } from '../site/harness/site';
import { runScript, scriptOf } from '../site/harness/sourceModules';
import { it as siteIt } from '../site/harness/test';
import { SCAN_PATH } from '../site/scanJourney';

declare const underTest: typeof Store;

let store: string;
beforeAll(async () => {
  store = await scriptOf('src/browser/scanStore.ts');
});

const RECORDS = 2000;
const WRITES = 25;
const INTERLEAVINGS = 50;

const savedAt = (number: number) => new Date(Date.UTC(2026, 2, 1) + number * 1000).toISOString();
const record = (number: number) =>
  formatScanRecord(
    { ...FULL_SCAN, context: { ...FULL_SCAN.context, nickname: `Meting ${number}` } },
    savedAt(number),
  );

/** A test of what keeps scans; `openStore` opens a page whose storage is empty, with the functions to call. */
const it = siteIt.extend('openStore', ({ open }) => async () => {
  const opened = await open(PRIVACY);
  await runScript(opened.page, store);
  return opened;
});

const keptCount = (page: Page) =>
  page.evaluate(async () => {
    const kept = await underTest.readKept();
    return kept.ok ? kept.value.length : -1;
  });

it(`lists ${RECORDS} corrupt records, opens what is sound, and loses none`, async ({ openStore }) => {
  const { page, consoleMessages } = await openStore();
  const whole = record(1);
  await page.evaluate(
    async ([count, sound]) => {
      await underTest.keepRecord(sound);
      const kinds = [
        (index: number) => index,
        () => null,
        () => undefined,
        () => 'text',
        () => [],
        () => new Map([['schema', 1]]),
        () => ({ ...(sound as object), schema: 9 }),
        () => ({ ...(sound as object), scan: { form: 'long' } }),
        () => ({ ...(sound as object), savedAt: 10n }),
        (index: number) => {
          const text = JSON.stringify(sound);
          return text.slice(0, index % text.length);
        },
        () => {
          const circle: Record<string, unknown> = {};
          circle['scan'] = circle;
          return circle;
        },
      ];
      const opening = indexedDB.open('relatiemanagement');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const writing = opening.result.transaction('scans', 'readwrite');
      for (let index = 0; index < (count as number); index += 1)
        writing
          .objectStore('scans')
          .put({ id: `corrupt-${index}`, record: kinds[index % kinds.length]?.(index) });
      await new Promise((resolve) => (writing.oncomplete = resolve));
      opening.result.close();
    },
    [RECORDS, whole] as const,
  );
  await page.goto(SCAN_PATH);
  await hydrated(page);
  await page.getByText(/^Nog \d+ bewaarde scans/).click();
  await expect
    .poll(() => page.locator('.kept').getByRole('button', { name: /^Wis / }).count())
    .toBe(RECORDS + 1);
  const open = await page
    .locator('.kept')
    .getByRole('button', { name: /^Open ./ })
    .evaluateAll((all) => all.map((one) => one.ariaLabel));
  expect(open.every((name) => name?.includes('Meting 1'))).toBe(true);
  await runScript(page, store);
  expect(await keptCount(page)).toBe(RECORDS + 1);
  expect(consoleMessages.filter((text) => text.startsWith('uncaught'))).toEqual([]);
  console.log(`${RECORDS} corrupt records listed, none lost`);
});

it(`says so when there is no room at one of ${WRITES} writes, and keeps what was there`, async ({
  openStore,
}) => {
  const { page, consoleMessages } = await openStore();
  for (let nth = 1; nth <= WRITES; nth += 1) {
    const outcome = await page.evaluate(
      async ([count, records]) => {
        await underTest.eraseAllKept();
        const put = IDBObjectStore.prototype.put;
        let writes = 0;
        IDBObjectStore.prototype.put = function (...args) {
          writes += 1;
          if (writes < count) return Reflect.apply(put, this, args) as IDBRequest<IDBValidKey>;
          // As a browser without room does: the write ends, and its transaction with it.
          const request = Reflect.apply(put, this, args) as IDBRequest<IDBValidKey>;
          this.transaction.abort();
          return request;
        };
        const kept = [];
        for (const one of records) kept.push(await underTest.keepRecord(one));
        IDBObjectStore.prototype.put = put;
        const list = await underTest.readKept();
        return { kept: kept.filter(({ ok }) => ok).length, listed: list.ok ? list.value.length : -1 };
      },
      [nth, Array.from({ length: WRITES }, (_, index) => record(index))] as const,
    );
    expect(outcome).toEqual({ kept: nth - 1, listed: nth - 1 });
  }
  expect(consoleMessages.filter((text) => text.startsWith('uncaught'))).toEqual([]);
  console.log(`${WRITES} refused writes said, nothing lost`);
});

it(`loses no measurement in ${INTERLEAVINGS} rounds of two tabs that keep over the same one`, async ({
  openStore,
}) => {
  const { page, context } = await openStore();
  const other = await context.newPage();
  await other.goto(PRIVACY);
  await runScript(other, store);
  for (let round = 0; round < INTERLEAVINGS; round += 1) {
    const base = round * 10;
    const first = await page.evaluate(async (one) => {
      await underTest.eraseAllKept();
      return underTest.keepRecord(one);
    }, record(base));
    if (!first.ok) throw new Error('the first measurement was not kept');
    const seen = { id: first.value.id, savedAt: savedAt(base) };
    const over = (tab: Page, number: number) =>
      tab.evaluate(([one, mark]) => underTest.keepRecord(one, mark, true), [record(number), seen] as const);
    const results = await Promise.all([over(page, base + 1), over(other, base + 2)]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    const hows = results.map((result) => (result.ok ? result.value.how : '')).toSorted();
    expect(hows).toEqual(['apart', 'over']);
    expect(await keptCount(page)).toBe(2);
  }
  console.log(`${INTERLEAVINGS} rounds of two tabs: no measurement lost`);
});
