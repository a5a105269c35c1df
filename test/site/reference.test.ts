import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAxe } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { openPage } from './harness/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const CHAPTER = '/gids/betrokkenheid/';

describe('a term in the text', () => {
  it.each(['on', 'off'] as const)('opens and closes by keyboard, script %s', async (js) => {
    const { page, close } = await openPage(browser, CHAPTER, { js });
    const term = page.locator('.term').first();
    const definition = page.locator('.definition').first();
    await term.focus();
    await page.keyboard.press('Enter');
    expect(await definition.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await definition.locator('a').evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await definition.isVisible()).toBe(false);
    expect(await term.evaluate((button) => button === document.activeElement)).toBe(true);
    await close();
  });

  it.each([320, 1280])('shows its definition whole at %i px, and is accessible then', async (width) => {
    const { page, close } = await openPage(browser, CHAPTER, { width });
    for (const term of await page.locator('.term').all()) {
      await term.focus();
      await page.keyboard.press('Enter');
      const box = await page.locator('.definition:popover-open').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
    }
    expect(await runAxe(page)).toEqual([]);
    await close();
  });

  it('has ids of its own, and leads to its place among the terms', async () => {
    const { page, close } = await openPage(browser, CHAPTER);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = await page
      .locator('.definition a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    await page.goto('/begrippen/');
    for (const href of hrefs)
      expect(await page.locator(`[id="${href.split('#')[1]}"]`).count(), href).toBe(1);
    await close();
  });

  it('is plain text on paper', async () => {
    const { page, close } = await openPage(browser, CHAPTER);
    await page.locator('.term').first().click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.definition:visible').count()).toBe(0);
    await close();
  });
});

it('sets the formulas as mathematics, with words, inside the page', async () => {
  const { page, close } = await openPage(browser, '/verantwoording/', { width: 320, js: 'off' });
  const formulas = await page.locator('.equations').all();
  expect(formulas.length).toBeGreaterThan(10);
  for (const formula of formulas) {
    expect(await formula.getAttribute('aria-label')).toBeTruthy();
    expect(await formula.locator('math').count()).toBeGreaterThan(0);
  }
  const edges = await page
    .locator('.equation > math')
    .evaluateAll((pieces) => pieces.map((piece) => piece.getBoundingClientRect().right));
  expect(Math.max(...edges)).toBeLessThanOrEqual(320);
  await close();
});

it('says on every page in which section the reader is', async () => {
  const { page, close } = await openPage(browser, CHAPTER);
  const current = page.locator('.running-head nav [aria-current]');
  expect(await current.getAttribute('aria-current')).toBe('true');
  expect(await current.getAttribute('href')).toBe('/gids/');
  await page.goto('/begrippen/');
  expect(await current.getAttribute('aria-current')).toBe('page');
  await close();
});

describe('an address that does not exist', () => {
  it.each(['/weg/', '/gids/bestaat/niet/'])('%s gets help, in the frame of the site', async (path) => {
    const opened = await openPage(browser, path, { width: 360 });
    const { page } = opened;
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const hrefs = await page
      .getByRole('main')
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(expect.arrayContaining(['/', '/gids/', '/casussen/', '/instrumenten/']));
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Faustina');
    expect(await runAxe(page)).toEqual([]);
    expect(opened.cspViolations).toEqual([]);
    await opened.close();
  });
});
