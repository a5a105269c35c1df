import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runAxe } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { openPage } from './harness/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const INDEX = '/casussen/';
const GREEN = '/casussen/groenvoorziening/';
const CASES = ['hr-ssc', 'ziekenhuis', 'ict-industrie', 'groenvoorziening'].map((slug) => `${INDEX}${slug}/`);
const FOLDED = [...CASES, INDEX];
const NAMES = /\b(steunpilaar|prospect|gegijzelde|meelifter|vluchten|vechten|trouw|verwaarlozing)\b/i;

const reading = (page: Page) => page.locator('.reading-text');
/** Asks for the reading without placing the case first; the overview has one button only. */
const reveal = (page: Page) => page.locator('[data-show-reading], #overzicht button').click();

it.each(FOLDED)('%s keeps its reading folded until it is asked for, and then passes axe', async (path) => {
  const { page, consoleMessages, close } = await openPage(browser, path, { width: 360 });
  expect(await reading(page).isVisible()).toBe(false);
  await reveal(page);
  expect(await reading(page).isVisible()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.classList.contains('reading-text'))).toBe(true);
  for (const summary of await page.locator('.reading summary').all()) await summary.click();
  expect(await runAxe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(consoleMessages).toEqual([]);
  await close();
});

it.each(FOLDED)('%s shows its reading without script', async (path) => {
  const { page, close } = await openPage(browser, path, { js: 'off' });
  expect(await reading(page).isVisible()).toBe(true);
  await close();
});

it.each(FOLDED)('%s shows its reading in print', async (path) => {
  const { page, close } = await openPage(browser, path);
  await page.emulateMedia({ media: 'print' });
  expect(await reading(page).isVisible()).toBe(true);
  for (const control of ['.reading-fold > button', '.placing-form', '.case-stepper', '.veil'])
    expect(await page.locator(control).filter({ visible: true }).count(), control).toBe(0);
  await close();
});

it.each(CASES)('%s gives no type and no reaction away before the reading', async (path) => {
  const { page, close } = await openPage(browser, path);
  await page.locator('.prediction').evaluate((form) => form.remove());
  expect(await page.locator('.case').innerText()).not.toMatch(NAMES);
  expect(await page.locator('.case-incidents tbody tr').count()).toBeGreaterThan(0);
  await close();
});

it.each(CASES)('%s leads to its third step, and to its figures by opening the reading', async (path) => {
  const { page, close } = await openPage(browser, `${path}#stap-3`);
  expect(await page.locator('.case-step:target h3').isVisible()).toBe(true);
  expect(await reading(page).isVisible()).toBe(false);
  await page.goto(`${path}#fig-plaats`);
  await reading(page).waitFor();
  await close();
});

it('prints a handout without the reading, and afterwards whole again', async () => {
  const { page, close } = await openPage(browser, GREEN);
  const left = () => page.evaluate(() => document.documentElement.dataset['printWithout']);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Druk af zonder lezing' }).click();
  expect(await left()).toBe('reading');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.reading').isVisible()).toBe(false);
  expect(await page.locator('.talk-list').isVisible()).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await left()).toBeUndefined();
  expect(await reading(page).isVisible()).toBe(true);
  await close();
});

it('draws the trajectory of the green case, as many stations as its tables have rows', async () => {
  const { page, close } = await openPage(browser, GREEN);
  await reveal(page);
  const stationsOn = (ground: string) => page.locator(`.matrix-${ground} .station text`).allTextContents();
  expect(await stationsOn('typology')).toEqual(['1', '2', '3']);
  expect(await stationsOn('reactions')).toEqual(['2', '3', '2']);
  expect(await page.locator('.matrix-typology .way').count()).toBe(2);
  expect(await page.locator('.matrix-reactions .way').count()).toBe(1);
  expect(await page.locator('.case-figures tbody tr').count()).toBe(6 + 5);
  await close();
});

it('says of HR SSC where the dot lies and what the verdict is', async () => {
  const { page, close } = await openPage(browser, CASES[0] ?? '');
  await reveal(page);
  const caption = await page.locator('.case-figures figcaption').first().innerText();
  expect(caption).toContain('in het veld steunpilaar');
  expect(caption).toContain('‘tussen steunpilaar en gegijzelde’');
  await close();
});

it('shows UWV on the typology only, and every station of the overview in its tables', async () => {
  const { page, close } = await openPage(browser, INDEX);
  await reveal(page);
  const [typology, reactions] = await Promise.all(
    ['typology', 'reactions'].map((ground) =>
      page.locator(`.matrix-${ground} .station text`).allTextContents(),
    ),
  );
  expect(typology).toContain('U');
  expect(reactions).not.toContain('U');
  const rows = await page.locator('.reading tbody tr').count();
  expect(rows).toBe((typology?.length ?? 0) + (reactions?.length ?? 0));
  await close();
});

it('leads from case to case', async () => {
  const { page, close } = await openPage(browser, CASES[0] ?? '');
  for (const path of CASES.slice(1)) {
    await page.locator('.page-nav [rel=next]').click();
    await page.waitForURL(`**${path}`);
  }
  expect(await page.locator('.page-nav [rel=next]').count()).toBe(0);
  await page.locator('.page-nav [rel=prev]').click();
  await page.waitForURL(`**${CASES[2] ?? ''}`);
  await close();
});
