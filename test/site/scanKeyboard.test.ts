import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { runAxe } from './harness/axe';
import { sampleOf } from './harness/sample';
import { hydrated, openPage } from './harness/site';
import { SCAN_PATH, screenTitle } from './scanJourney';

const VIEWS = [
  { width: 360, theme: 'dark' },
  { width: 768, theme: 'light' },
  { width: 1280, theme: 'light' },
] as const;

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return {
      tag: element?.tagName ?? '',
      type: element?.type ?? '',
      name: element?.name ?? '',
      text: (element?.textContent ?? '').slice(0, 80),
    };
  });

/** Tabs on until the focus is on what is looked for; fails after going round. */
async function tabTo(
  page: Page,
  wanted: (element: Awaited<ReturnType<typeof focused>>) => boolean,
): Promise<void> {
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press('Tab');
    if (wanted(await focused(page))) return;
  }
  throw new Error('the keyboard does not reach it');
}

/** Goes through every radio group of this screen with Tab, choosing the `downs`-th answer with the arrow keys, then presses the button. */
async function answerByKeyboard(page: Page, downs: (name: string) => number): Promise<void> {
  const groups = await page
    .locator('.scan-main input[type=radio]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
  for (const group of groups) {
    await tabTo(page, ({ name }) => name === group);
    await page.keyboard.press('Space');
    for (let count = 0; count < downs(group); count++) await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, ({ tag, type }) => tag === 'BUTTON' && type === 'submit');
  await page.keyboard.press('Enter');
}

it.each(sampleOf(VIEWS))('is filled in by keyboard only at $width px, $theme', async (view) => {
  const opened = await openPage(SCAN_PATH, view);
  const { page } = opened;
  await hydrated(page);
  const seen: string[] = [];
  while ((await screenTitle(page)) !== 'Controleer uw antwoorden') {
    const title = await screenTitle(page);
    expect(seen, 'every screen is new').not.toContain(title);
    seen.push(title);
    if (seen.length > 1) expect((await focused(page)).text).toBe(title);
    await answerByKeyboard(page, (name) => (name === 'mis' ? 1 : name.startsWith('A') ? 3 : 2) % 5);
  }
  expect(await runAxe(page)).toEqual([]);
  await tabTo(page, ({ tag, type }) => tag === 'BUTTON' && type === 'submit');
  await page.keyboard.press('Enter');
  await page.getByRole('article').waitFor();
  expect((await focused(page)).text).toBe(await page.locator('.verdict h2').textContent());
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(view.width);
  expect(await runAxe(page)).toEqual([]);
  expect(opened.consoleMessages).toEqual([]);
  expect(opened.cspViolations).toEqual([]);
  expect(opened.foreignRequests).toEqual([]);
  await opened.close();
});
