import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { FIELD_NAMES } from '../content/contentFiles';
import { runAxe } from './harness/axe';
import { CASE_INDEX, CASES, GREEN, HR } from './harness/pages';
import { sampleOf } from './harness/sample';
import { scrollWidth } from './harness/site';
import { it, longIt } from './harness/test';

const FOLDED = [CASE_INDEX, ...CASES];
const NAMES = new RegExp(`\\b(${Object.values(FIELD_NAMES).join('|')})\\b`, 'i');

const interpretation = (page: Page) => page.locator('.interpretation-text');
/** Asks for the interpretation without placing the case first; the overview has one button only. */
const reveal = (page: Page) => page.locator('[data-show-interpretation], #overzicht button').click();

it.for(sampleOf(FOLDED))(
  '%s keeps its interpretation folded until it is asked for, and then passes axe',
  async (path, { open }) => {
    const { page, consoleMessages } = await open(path, { width: 360 });
    await expect.poll(() => interpretation(page).isVisible()).toBe(false);
    await reveal(page);
    await expect.poll(() => interpretation(page).isVisible()).toBe(true);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.classList.contains('interpretation-text')))
      .toBe(true);
    for (const summary of await page.locator('.interpretation summary').all()) await summary.click();
    expect(await runAxe(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(() => scrollWidth(page)).toBeLessThanOrEqual(320);
    expect(consoleMessages).toEqual([]);
  },
);

it.for(sampleOf(FOLDED))('%s shows its interpretation without script', async (path, { open }) => {
  const { page } = await open(path, { js: 'off' });
  await expect.poll(() => interpretation(page).isVisible()).toBe(true);
});

it.for(sampleOf(FOLDED))('%s shows its interpretation in print', async (path, { open }) => {
  const { page } = await open(path);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => interpretation(page).isVisible()).toBe(true);
  for (const control of ['.interpretation-fold > button', '.placing-form', '.case-stepper', '.veil'])
    await expect
      .poll(() => page.locator(control).filter({ visible: true }).count(), { message: control })
      .toBe(0);
});

it.for(sampleOf(CASES, 2))(
  '%s gives no type and no reaction away before the interpretation',
  async (path, { open }) => {
    const { page } = await open(path);
    await page.locator('.prediction').evaluate((form) => form.remove());
    await expect.poll(() => page.locator('.case').innerText()).not.toMatch(NAMES);
    await expect.poll(() => page.locator('.case-incidents tbody tr').count()).toBeGreaterThan(0);
  },
);

it.for(sampleOf(CASES, 2))(
  '%s leads to its third step, and to its figures by opening the interpretation',
  async (path, { open }) => {
    const { page } = await open(`${path}#stap-3`);
    await expect.poll(() => page.locator('.case-step:target h3').isVisible()).toBe(true);
    await expect.poll(() => interpretation(page).isVisible()).toBe(false);
    await page.goto(`${path}#fig-plaats`);
    await interpretation(page).waitFor();
  },
);

it('prints a handout without the interpretation, and afterwards whole again', async ({ open }) => {
  const { page } = await open(GREEN);
  const left = () => page.evaluate(() => document.documentElement.dataset['printWithout']);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Druk af zonder duiding' }).click();
  await expect.poll(() => left()).toBe('interpretation');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('.interpretation').isVisible()).toBe(false);
  await expect.poll(() => page.locator('.talk-list').isVisible()).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => left()).toBeUndefined();
  await expect.poll(() => interpretation(page).isVisible()).toBe(true);
});

it('draws the trajectory of the green case, as many stations as its tables have rows', async ({ open }) => {
  const { page } = await open(GREEN);
  await reveal(page);
  const stationsOn = (matrix: string) => page.locator(`.matrix-${matrix} .station text`).allTextContents();
  await expect.poll(() => stationsOn('typology')).toEqual(['1', '2', '3']);
  await expect.poll(() => stationsOn('reactions')).toEqual(['2', '3', '2']);
  await expect.poll(() => page.locator('.matrix-typology .way').count()).toBe(2);
  await expect.poll(() => page.locator('.matrix-reactions .way').count()).toBe(1);
  await expect.poll(() => page.locator('.case-figures tbody tr').count()).toBe(6 + 5);
});

it('says of HR SSC where the dot lies and what the verdict is', async ({ open }) => {
  const { page } = await open(HR);
  await reveal(page);
  const caption = await page.locator('.case-figures figcaption').first().innerText();
  expect(caption).toContain('in het veld steunpilaar');
  expect(caption).toContain('‘tussen steunpilaar en gegijzelde’');
});

it('shows UWV on the typology only, and every station of the overview in its tables', async ({ open }) => {
  const { page } = await open(CASE_INDEX);
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
});

longIt('leads from case to case', async ({ open }) => {
  const { page } = await open(HR);
  for (const path of CASES.slice(1)) {
    await page.locator('.page-nav [rel=next]').click();
    await page.waitForURL(`**${path}`);
  }
  await expect.poll(() => page.locator('.page-nav [rel=next]').count()).toBe(0);
  await page.locator('.page-nav [rel=prev]').click();
  await page.waitForURL(`**${CASES.at(-2)}`);
});
