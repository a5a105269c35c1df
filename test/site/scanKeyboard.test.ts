import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { runAxe } from './harness/axe';
import { focused, tabTo } from './harness/focus';
import { expectClean } from './harness/records';
import { sampleOf } from './harness/sample';
import { hydrated, scrollWidth } from './harness/site';
import { it } from './harness/test';
import { SCAN_PATH, screenTitle } from './scanJourney';

const VIEWS = [
  { width: 360, theme: 'dark' },
  { width: 768, theme: 'light' },
  { width: 1280, theme: 'light' },
] as const;

/** Goes through every radio group of this screen with Tab, choosing the `downs`-th answer with the arrow keys, then presses the button. */
async function answerByKeyboard(page: Page, downs: (name: string) => number): Promise<void> {
  const groups = await page
    .locator('.scan-main input[type=radio]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
  for (const group of groups) {
    await tabTo(page, `input[name="${group}"]`);
    await page.keyboard.press('Space');
    for (let count = 0; count < downs(group); count++) await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, '.relatiescan button[type=submit]');
  await page.keyboard.press('Enter');
}

it.for(sampleOf(VIEWS))('is filled in by keyboard only at $width px, $theme', async (view, { open }) => {
  const opened = await open(SCAN_PATH, view);
  const { page } = opened;
  await hydrated(page);
  const seen: string[] = [];
  while ((await screenTitle(page)) !== 'Controleer uw antwoorden') {
    const title = await screenTitle(page);
    expect(seen, 'every screen is new').not.toContain(title);
    seen.push(title);
    if (seen.length > 1) expect(await focused(page)).toBe(title);
    await answerByKeyboard(page, (name) => (name === 'mis' ? 1 : name.startsWith('A') ? 3 : 2) % 5);
  }
  expect(await runAxe(page)).toEqual([]);
  await tabTo(page, '.relatiescan button[type=submit]');
  await page.keyboard.press('Enter');
  await page.getByRole('article').waitFor();
  expect(await focused(page)).toBe(await page.locator('.result-head h2').textContent());
  await expect.poll(() => scrollWidth(page)).toBeLessThanOrEqual(view.width);
  expect(await runAxe(page)).toEqual([]);
  expectClean(opened);
});
