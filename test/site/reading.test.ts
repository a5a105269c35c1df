import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  CASES,
  CHAPTERS,
  COMMITMENT,
  DECAY,
  GUIDE,
  GUIDE_PRINT,
  HOSPITAL_CASE,
  HR,
  TOMORROW,
} from './harness/pages';
import { sampleOf } from './harness/sample';
import { it, longIt } from './harness/test';

const contents = (page: Page) => page.getByRole('navigation', { name: 'In dit hoofdstuk' });

describe('table of contents', () => {
  it('marks the section that is being read, one at a time', async ({ open }) => {
    const { page } = await open(COMMITMENT);
    const links = contents(page).getByRole('link');
    await expect
      .poll(() => contents(page).locator('[aria-current]').count(), { message: 'none at the top' })
      .toBe(0);
    for (let index = 0; index < (await links.count()); index += 1) {
      const link = links.nth(index);
      const anchor = (await link.getAttribute('href')) ?? '';
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), anchor.slice(1));
      await page.locator(`.contents a[aria-current="true"][href="${anchor}"]`).waitFor();
      await expect.poll(() => contents(page).locator('[aria-current]').count()).toBe(1);
    }
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForFunction(() => !document.querySelector('.contents [aria-current]'));
  });

  it.for(sampleOf(CHAPTERS, 2))(
    'has every section of %s, under an id of ASCII letters',
    async (path, { open }) => {
      const { page } = await open(path, { js: 'off' });
      const hrefs = await contents(page)
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const ids = await page.locator('.prose > h2').evaluateAll((headings) => headings.map(({ id }) => id));
      expect(hrefs).toEqual(ids.map((id) => `#${id}`));
      for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
    },
  );
});

describe('links at headings', () => {
  it.for(sampleOf([...CASES, ...CHAPTERS], 3))(
    'has one for every heading or step of the text: %s',
    async (path, { open }) => {
      const { page } = await open(path, { js: 'off' });
      const texts = await page
        .locator('.prose > h2[id], .prose > h3[id], .case-step > h3')
        .evaluateAll((headings) =>
          headings.map((heading) => (heading.querySelector('.step-title') ?? heading).textContent?.trim()),
        );
      const names = await page
        .locator('a.heading-link')
        .evaluateAll((links) =>
          links.map((link) => link.getAttribute('aria-label')?.replace(/^[^:]*: /, '')),
        );
      expect(names).toEqual(texts);
      expect(texts.length).toBeGreaterThan(3);
    },
  );

  it('goes to the heading, copies its address and says so once', async ({ open }) => {
    const { page, context } = await open(COMMITMENT);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const link = page.getByRole('link', { name: 'Link naar deze paragraaf: Twee assen, vier velden' });
    await link.focus();
    await expect.poll(() => link.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Link gekopieerd' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#twee-assen-vier-velden');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it.for([COMMITMENT, HOSPITAL_CASE])(
    'says so when the browser does not allow the copy, and has the link in the address bar: %s',
    async (path, { open }) => {
      const { page } = await open(path);
      await page.evaluate(() =>
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new Error()) },
        }),
      );
      const link = page.locator('a.heading-link').first();
      await link.click();
      await page.getByRole('status').filter({ hasText: 'De link staat in de adresbalk.' }).waitFor();
      expect(new URL(page.url()).hash).toBe(await link.getAttribute('href'));
    },
  );

  it('can be seen by who has no mouse, in both themes', async ({ open }) => {
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await open(COMMITMENT, { theme });
      const seen = await page
        .locator('a.heading-link')
        .evaluateAll((links) => links.filter((link) => link.checkVisibility({ checkOpacity: true })).length);
      expect(seen).toBe(await page.locator('a.heading-link').count());
    }
  });
});

describe('under a finger', () => {
  it.for(sampleOf([HOSPITAL_CASE, COMMITMENT, DECAY, HR]))(
    'gives what can be pressed in %s 44 px',
    async (path, { open }) => {
      const { page } = await open(path, { width: 360, touch: true });
      await page
        .locator('[data-show-interpretation]')
        .click({ timeout: 500 })
        .catch(() => undefined);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('.heading-link, summary, .case-stepper a, .case-stepper button')]
          .filter((target) => target.checkVisibility())
          .flatMap((target) => {
            target.scrollIntoView({ block: 'center' });
            const { left, top, width, height } = target.getBoundingClientRect();
            const [x, y] = [left + width / 2, top + height / 2];
            const ends = [
              [-21, 0],
              [21, 0],
              [0, -21],
              [0, 21],
            ] as const;
            const missed = ends.filter(([right, below]) => {
              const hit = document.elementFromPoint(x + right, y + below);
              return x + right < innerWidth && hit !== target && !target.contains(hit);
            });
            return missed.length > 0
              ? [`${target.className} ${target.textContent?.trim()} ${width}x${height} ${missed}`]
              : [];
          }),
      );
      expect(small).toEqual([]);
    },
  );
});

describe('the way through the guide', () => {
  longIt('leads by its links from the first chapter to the last case, and back', async ({ open }) => {
    const { page } = await open(GUIDE);
    const follow = async (link: Locator) => {
      const path = await link.getAttribute('href');
      await link.click();
      await page.waitForURL(`**${path}`);
    };
    await follow(page.getByRole('main').getByRole('listitem').getByRole('link').first());
    const walked: string[] = [];
    const way = page.getByRole('navigation', { name: 'Verder lezen' });
    for (;;) {
      walked.push(new URL(page.url()).pathname);
      const next = way.getByRole('link', { name: /^Volgende/ });
      if ((await next.count()) === 0) break;
      await follow(next);
    }
    expect(walked.toSorted()).toEqual([...CHAPTERS, ...CASES].toSorted());
    await follow(way.getByRole('link', { name: /^Vorige/ }));
    expect(new URL(page.url()).pathname).toBe(walked.at(-2));
  });

  it.for(sampleOf([...CASES, ...CHAPTERS], 3))('says where %s is', async (path, { open }) => {
    const { page } = await open(path, { js: 'off' });
    const trail = page.getByRole('navigation', { name: 'Kruimelpad' });
    const hrefs = await trail
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(['/', `/${path.split('/')[1]}/`]);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await expect.poll(() => trail.locator('[aria-current="page"]').innerText()).toBe(title);
  });
});

describe('/gids/print/', () => {
  it('holds every chapter, the page for tomorrow and every case once, with ids that are unique and links that lead somewhere', async ({
    open,
  }) => {
    const { page } = await open(GUIDE_PRINT);
    const parts = await page.locator('[data-part]').evaluateAll((all) => all.map(({ id }) => id));
    const slugs = [...CHAPTERS, TOMORROW, ...CASES].map((path) => path.split('/')[2]);
    expect(parts.toSorted()).toEqual(slugs.toSorted());
    const { ids, missing } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const hrefs = [...document.querySelectorAll('[href^="#"]')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      return { ids, missing: hrefs.filter((href) => !ids.includes(href.slice(1))) };
    });
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(missing).toEqual([]);
  });

  it('tells on paper what is folded on the screen, and the address of every link that leads out of it', async ({
    open,
  }) => {
    const { page } = await open(GUIDE_PRINT);
    await page.emulateMedia({ media: 'print' });
    for (const part of await page.locator('.interpretation-text').all())
      await expect.poll(() => part.isVisible()).toBe(true);
    await expect.poll(() => page.locator('a.heading-link:visible, .button:visible').count()).toBe(0);
    const links = page.locator('[data-part] a[href^="/"]');
    const onSite = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(onSite.filter((href) => [...CHAPTERS, ...CASES].some((path) => href.includes(path)))).toEqual([]);
    for (const address of await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('data-address')),
    ))
      expect(address).toMatch(/\/.+\/(#.+)?$/);
  });
});
