import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { runAxe } from './harness/axe';
import { longIt, sampleOf } from './harness/sample';
import { openPage } from './harness/site';

const INDEX = '/casussen/';
const GREEN = '/casussen/groenvoorziening/';
const CASES = ['hr-ssc', 'ziekenhuis', 'ict-industrie', 'groenvoorziening'].map((slug) => `${INDEX}${slug}/`);
const FOLDED = [INDEX, ...CASES];
const NAMES = /\b(steunpilaar|prospect|gegijzelde|meelifter|vluchten|vechten|trouw|verwaarlozing)\b/i;

const reading = (page: Page) => page.locator('.interpretation-text');
/** Asks for the reading without placing the case first; the overview has one button only. */
const reveal = (page: Page) => page.locator('[data-show-interpretation], #overzicht button').click();

it.each(sampleOf(FOLDED))(
  '%s keeps its reading folded until it is asked for, and then passes axe',
  async (path) => {
    const { page, consoleMessages, close } = await openPage(path, { width: 360 });
    await expect.poll(() => reading(page).isVisible()).toBe(false);
    await reveal(page);
    await expect.poll(() => reading(page).isVisible()).toBe(true);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.classList.contains('interpretation-text')))
      .toBe(true);
    for (const summary of await page.locator('.interpretation summary').all()) await summary.click();
    expect(await runAxe(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
    expect(consoleMessages).toEqual([]);
    await close();
  },
);

it.each(sampleOf(FOLDED))('%s shows its reading without script', async (path) => {
  const { page, close } = await openPage(path, { js: 'off' });
  await expect.poll(() => reading(page).isVisible()).toBe(true);
  await close();
});

it.each(sampleOf(FOLDED))('%s shows its reading in print', async (path) => {
  const { page, close } = await openPage(path);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => reading(page).isVisible()).toBe(true);
  for (const control of ['.interpretation-fold > button', '.placing-form', '.case-stepper', '.veil'])
    await expect
      .poll(() => page.locator(control).filter({ visible: true }).count(), { message: control })
      .toBe(0);
  await close();
});

it.each(sampleOf(CASES, 2))('%s gives no type and no reaction away before the reading', async (path) => {
  const { page, close } = await openPage(path);
  await page.locator('.prediction').evaluate((form) => form.remove());
  await expect.poll(() => page.locator('.case').innerText()).not.toMatch(NAMES);
  await expect.poll(() => page.locator('.case-incidents tbody tr').count()).toBeGreaterThan(0);
  await close();
});

it.each(sampleOf(CASES, 2))(
  '%s leads to its third step, and to its figures by opening the reading',
  async (path) => {
    const { page, close } = await openPage(`${path}#stap-3`);
    await expect.poll(() => page.locator('.case-step:target h3').isVisible()).toBe(true);
    await expect.poll(() => reading(page).isVisible()).toBe(false);
    await page.goto(`${path}#fig-plaats`);
    await reading(page).waitFor();
    await close();
  },
);

it('prints a handout without the reading, and afterwards whole again', async () => {
  const { page, close } = await openPage(GREEN);
  const left = () => page.evaluate(() => document.documentElement.dataset['printWithout']);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Druk af zonder lezing' }).click();
  await expect.poll(() => left()).toBe('reading');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('.interpretation').isVisible()).toBe(false);
  await expect.poll(() => page.locator('.talk-list').isVisible()).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => left()).toBeUndefined();
  await expect.poll(() => reading(page).isVisible()).toBe(true);
  await close();
});

it('draws the trajectory of the green case, as many stations as its tables have rows', async () => {
  const { page, close } = await openPage(GREEN);
  await reveal(page);
  const stationsOn = (matrix: string) => page.locator(`.matrix-${matrix} .station text`).allTextContents();
  await expect.poll(() => stationsOn('typology')).toEqual(['1', '2', '3']);
  await expect.poll(() => stationsOn('reactions')).toEqual(['2', '3', '2']);
  await expect.poll(() => page.locator('.matrix-typology .way').count()).toBe(2);
  await expect.poll(() => page.locator('.matrix-reactions .way').count()).toBe(1);
  await expect.poll(() => page.locator('.case-figures tbody tr').count()).toBe(6 + 5);
  await close();
});

it('says of HR SSC where the dot lies and what the verdict is', async () => {
  const { page, close } = await openPage(CASES[0] ?? '');
  await reveal(page);
  const caption = await page.locator('.case-figures figcaption').first().innerText();
  expect(caption).toContain('in het veld steunpilaar');
  expect(caption).toContain('‘tussen steunpilaar en gegijzelde’');
  await close();
});

it('shows UWV on the typology only, and every station of the overview in its tables', async () => {
  const { page, close } = await openPage(INDEX);
  await reveal(page);
  const [typology, reactions] = await Promise.all(
    ['typology', 'reactions'].map((matrix) =>
      page.locator(`.matrix-${matrix} .station text`).allTextContents(),
    ),
  );
  expect(typology).toContain('U');
  expect(reactions).not.toContain('U');
  const rows = await page.locator('.interpretation tbody tr').count();
  expect(rows).toBe((typology?.length ?? 0) + (reactions?.length ?? 0));
  await close();
});

longIt('leads from case to case', async () => {
  const { page, close } = await openPage(CASES[0] ?? '');
  for (const path of CASES.slice(1)) {
    await page.locator('.page-nav [rel=next]').click();
    await page.waitForURL(`**${path}`);
  }
  await expect.poll(() => page.locator('.page-nav [rel=next]').count()).toBe(0);
  await page.locator('.page-nav [rel=prev]').click();
  await page.waitForURL(`**${CASES[2] ?? ''}`);
  await close();
});
