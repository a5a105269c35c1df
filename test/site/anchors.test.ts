import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect } from 'vitest';
import { GREEN, HR } from './harness/pages';
import { it } from './harness/test';

/** Every heading, step and figure of the site that was ever published: `/gids/verval/#wie-wordt-geraakt`, one a line. */
const PUBLISHED = readFileSync(join(import.meta.dirname, 'anchors.txt'), 'utf8')
  .trim()
  .split('\n');
const PAGES = new Set(PUBLISHED.map((address) => address.split('#')[0] ?? ''));

it.for([...PAGES])('%s still has every anchor that was published', (path) => {
  const { document } = parseHTML(readFileSync(`dist${path}index.html`, 'utf8'));
  const anchors = PUBLISHED.flatMap((address) =>
    address.startsWith(`${path}#`) ? [address.slice(path.length + 1)] : [],
  );
  const lost = anchors.filter((anchor) => !document.getElementById(anchor));
  expect(lost).toEqual([]);
});

describe('a former name of an anchor', () => {
  it.for([
    ['#lezing', '#duiding', false],
    ['#stap-3-lezing', '#stap-3-duiding', true],
  ] as const)('%s leads to %s, and the address says so', async ([former, now, shown], { open }) => {
    const { page } = await open(`${GREEN}${former}`);
    await expect.poll(() => new URL(page.url()).hash).toBe(now);
    await expect.poll(() => page.locator('.interpretation-text').isVisible()).toBe(shown);
  });

  it('leads on from within the page', async ({ open }) => {
    const { page } = await open(HR);
    await page.evaluate(() => (location.hash = '#stap-2-lezing'));
    await expect.poll(() => new URL(page.url()).hash).toBe('#stap-2-duiding');
    await expect.poll(() => page.locator('.case-step[data-current]').getAttribute('id')).toBe('stap-2');
  });

  it('stands where the new one stands, without script', async ({ open }) => {
    const { page } = await open(`${GREEN}#stap-3-lezing`, { js: 'off' });
    const tops = await page.evaluate(() =>
      ['stap-3-lezing', 'stap-3-duiding', 'lezing', 'duiding'].map(
        (id) => document.getElementById(id)?.getBoundingClientRect().top,
      ),
    );
    expect(tops[0]).toBe(tops[1]);
    expect(Math.abs((tops[2] ?? 0) - (tops[3] ?? 999))).toBeLessThan(20);
  });
});
