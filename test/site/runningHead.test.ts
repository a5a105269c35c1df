import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { TOOLS } from './harness/pages';
import { sampleOf } from './harness/sample';
import { it } from './harness/test';

const boxesOf = (targets: Locator) =>
  targets.evaluateAll((all) =>
    all
      .filter((target) => target.checkVisibility())
      .map((target) => target.getBoundingClientRect())
      .map(({ top, height }) => ({ top, height })),
  );

it.for(sampleOf([320, 768, 360, 480, 640, 1024], 2))(
  'is one row of targets of 44 px at %d px',
  async (width, { open }) => {
    const { page } = await open(TOOLS, { width });
    const boxes = await boxesOf(
      page.locator('.site-name, .running-head nav a, .head-tools > a, .head-tools > button'),
    );
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
  },
);

it('offers all pages and the theme in the register of a phone', async ({ open }) => {
  const { page } = await open('/', { width: 360 });
  const heights = (await boxesOf(page.locator('.colophon :is(a, button)'))).map(({ height }) => height);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await page.locator('.colophon').getByRole('button').click();
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
});
