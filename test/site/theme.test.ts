import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { GUIDE } from './harness/pages';
import { it } from './harness/test';

const LIGHT = { paper: 'rgb(251, 248, 241)', ink: 'rgb(29, 26, 22)', weave: 0.34 };
const DARK = { paper: 'rgb(24, 21, 17)', ink: 'rgb(241, 234, 221)', weave: 0.48 };

const looks = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor: paper, color: ink } = getComputedStyle(document.body);
    const weave = getComputedStyle(document.documentElement).getPropertyValue('--weave-soft');
    return { paper, ink, weave: Number(weave) };
  });

const themeButton = (page: Page) => page.locator('.running-head [data-theme-switch]');

it.for([
  ['light', LIGHT, DARK],
  ['dark', DARK, LIGHT],
] as const)(
  'is as the device asks until the reader chooses, and as the reader chose from then on: %s',
  async ([theme, asked, other], { open }) => {
    const { page } = await open('/', { theme });
    expect(await looks(page)).toEqual(asked);
    await themeButton(page).click();
    expect(await looks(page)).toEqual(other);
    await page.reload();
    expect(await looks(page)).toEqual(other);
    await page.emulateMedia({ media: 'print' });
    expect(await looks(page)).toEqual({ paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', weave: 0.3 });
    await page.emulateMedia({ media: null });
    await themeButton(page).click();
    expect(await looks(page)).toEqual(asked);
  },
);

it('is more contrasting for a reader who asks for that, in the dark too', async ({ open }) => {
  const { page } = await open('/', { theme: 'dark' });
  await page.emulateMedia({ contrast: 'more' });
  expect(await looks(page)).toEqual({ ...DARK, weave: 0.18 });
  const caption = page.locator('figcaption').first();
  await expect.poll(() => caption.evaluate((text) => getComputedStyle(text).color)).toBe(DARK.ink);
});

it('is light, with no switch, in a browser that does not know light-dark()', async ({ open }) => {
  const { page } = await open(GUIDE, { theme: 'dark' });
  await page.route('**/*.css', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll('light-dark(', 'unknown('),
    });
  });
  await page.addInitScript(() => {
    Object.assign(CSS, { supports: (_property: string, value: string) => !value.startsWith('light-dark(') });
  });
  await page.goto('/');
  expect(await looks(page)).toEqual(LIGHT);
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme))
    .toBe('normal');
  await expect.poll(() => themeButton(page).isVisible()).toBe(false);
});
