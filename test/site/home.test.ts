import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { GUIDE } from './harness/pages';
import { holdBack } from './harness/scripts';
import { hydrated } from './harness/site';
import { it } from './harness/test';

const slider = (page: Page) => page.getByRole('slider', { name: 'Maand van de relatie' });
const field = (page: Page) => page.locator('.home-figure .field-name.marked b').innerText();

it('leads one relation through its years by keyboard, and says where it stands', async ({ open }) => {
  const { page, consoleMessages } = await open('/');
  await hydrated(page);
  await expect.poll(() => field(page)).toBe('Prospect');
  await expect
    .poll(() => slider(page).getAttribute('aria-valuetext'))
    .toContain('Maand 0, in het veld Prospect.');
  await slider(page).focus();
  await page.keyboard.press('End');
  await expect.poll(() => field(page)).toBe('Meelifter');
  await expect
    .poll(() => slider(page).getAttribute('aria-valuetext'))
    .toMatch(/^Maand 51, in het veld Meelifter\. Anderhalf/);
  await page.keyboard.press('ArrowLeft');
  await expect
    .poll(() => page.locator('.passage-moment').innerText())
    .toBe('Maand 50. Niemand begint erover.');
  await page.keyboard.press('Home');
  await expect.poll(() => field(page)).toBe('Prospect');
  expect(consoleMessages).toEqual([]);
});

it('moves nothing by itself, and counts a move from before the script came', async ({ open }) => {
  const { page } = await open(GUIDE);
  const { release } = await holdBack(page, '**/Passage*.js');
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  await slider(page).fill('40');
  release();
  await hydrated(page);
  await expect.poll(() => field(page)).toBe('Meelifter');
  await expect.poll(() => slider(page).inputValue()).toBe('40');
});

it.for([
  ['without script', 'off'],
  ['for readers who asked for less motion', 'on'],
] as const)('stands still %s, with its way told in words', async ([, js], { open }) => {
  const opened = await open(GUIDE, { js });
  const { page } = opened;
  if (js === 'on') await page.emulateMedia({ reducedMotion: 'reduce' });
  opened.requests.length = 0;
  await page.goto('/', { waitUntil: 'load' });
  await expect.poll(() => page.getByRole('slider').count()).toBe(0);
  await expect
    .poll(() => page.locator('.passage-whole').innerText())
    .toContain('van prospect naar meelifter');
  await expect.poll(() => page.locator('.home-figure').innerText()).toContain('niet gemeten');
  expect(opened.requests.filter((url) => /Passage|preact/.test(url))).toEqual([]);
});
