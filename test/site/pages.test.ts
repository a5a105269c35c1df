import { existsSync } from 'node:fs';
import { beforeAll, describe, expect } from 'vitest';
import { runAxe } from './harness/axe';
import { CASE_INDEX, CHAPTERS, GLOSSARY, HR, PAGES } from './harness/pages';
import { expectClean } from './harness/records';
import { isAllTried } from './harness/sample';
import type { OpenedPage } from './harness/site';
import { hydrated, openPage, scrollWidth } from './harness/site';
import { it } from './harness/test';
import { LINE_PATH } from './linePage';
import { SCAN_PATH } from './scanJourney';

const VIEWS = [360, 768, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);

/** One page of each kind, for what is the same on its likes. */
const ONE_OF_EACH = ['/', CHAPTERS[0], CASE_INDEX, HR, SCAN_PATH, LINE_PATH, GLOSSARY];

/** Every page on a dark phone or on a light screen, in turn; in all views when all is tried. */
function viewsOf(path: string): typeof VIEWS {
  if (isAllTried) return VIEWS;
  return PAGES.indexOf(path) % 2 === 0 ? [{ width: 360, theme: 'dark' }] : [{ width: 1280, theme: 'light' }];
}

// A page is opened once and then looked at in turn: opening costs more than looking.
describe.each(PAGES)('%s', (path) => {
  let opened: OpenedPage;
  beforeAll(async () => {
    const { close, ...shared } = await openPage(path);
    opened = shared;
    await hydrated(opened.page);
    return close;
  });

  it.each(viewsOf(path))('is accessible at $width px, $theme', async ({ width, theme }) => {
    await opened.page.emulateMedia({ colorScheme: theme });
    await opened.page.setViewportSize({ width, height: 900 });
    expect(await runAxe(opened.page)).toEqual([]);
  });

  it('fits 320 px without sideways scroll', async () => {
    await opened.page.setViewportSize({ width: 320, height: 900 });
    await expect.poll(() => scrollWidth(opened.page)).toBeLessThanOrEqual(320);
  });

  it('has one first heading, and links only to pages and anchors that exist', async () => {
    const { page } = opened;
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    for (const href of new Set(hrefs)) {
      const [target = '', anchor] = href.split('#');
      if (target.endsWith('.txt')) expect(existsSync(`dist${target}`), `${href} exists`).toBe(true);
      else if (target) expect(PAGES, `${href} exists`).toContain(target);
      else expect(ids.filter((id) => id === anchor).length, `#${anchor} exists`).toBe(1);
    }
  });

  it('keeps its policy, sets no cookie, and asks nothing of others', async () => {
    expectClean(opened);
    expect(await opened.context.cookies()).toEqual([]);
  });

  it.runIf(isAllTried || ONE_OF_EACH.includes(path))('can be read without script', async ({ open }) => {
    const { page } = await open(path, { js: 'off' });
    await expect.poll(() => page.getByRole('main').innerText()).not.toBe('');
    await expect.poll(() => page.getByRole('button').count(), { message: 'no dead button' }).toBe(0);
  });
});
