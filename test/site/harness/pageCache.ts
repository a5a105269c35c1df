import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchBrowser } from '../../../scripts/lib/launchBrowser.mjs';
import type { OpenedPage } from './site';
import { it as siteIt } from './test';

/**
 * A test in a browser that keeps pages which were left. `openKeeping` opens a page there of which each that follows tells
 * how it came into view.
 */
export const it = siteIt
  .extend('keepingBrowser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser({ pageCache: 'on' });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('openKeeping', ({ open, keepingBrowser }) => async (path: string): Promise<OpenedPage> => {
    const opened = await open(path, { browser: keepingBrowser });
    await watchArrivals(opened.context);
    return opened;
  });

/** Makes every page of a context tell how it came into view. */
async function watchArrivals(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) =>
      Object.assign(globalThis, { arrival: persisted ? 'kept' : 'loaded' }),
    );
    // A page that is kept must not still say how it came the time before.
    addEventListener('pagehide', () => Object.assign(globalThis, { arrival: undefined }));
  });
}

/** How the page in view came there: as the browser had kept it, or loaded; undefined while it is on its way. */
export const arrivalOf = (page: Page): Promise<'kept' | 'loaded' | undefined> =>
  page.evaluate(() => Reflect.get(globalThis, 'arrival') as 'kept' | 'loaded' | undefined);

/**
 * Goes so many entries through the history to another page, and waits for it; the path is where that is. Fails when the
 * browser loaded the page again instead of showing the one it had kept.
 */
export async function goToKept(page: Page, by: number, path: string): Promise<void> {
  await page.evaluate((entries) => history.go(entries), by);
  await expect
    .poll(() => page.evaluate(() => location.pathname).catch(() => ''), { timeout: 10_000 })
    .toBe(path);
  await expect.poll(() => arrivalOf(page).catch(() => undefined), { timeout: 10_000 }).toBe('kept');
}

/** Goes so many entries through the history of one page. */
export async function goWithin(page: Page, by: number): Promise<void> {
  await page.evaluate(
    (entries) =>
      new Promise((resolve) => {
        addEventListener('popstate', () => requestAnimationFrame(() => resolve(undefined)), { once: true });
        history.go(entries);
      }),
    by,
  );
}
