import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import { runAxe } from './harness/axe';
import { isFocused, tabTo } from './harness/focus';
import { COMMITMENT, GLOSSARY, METHOD } from './harness/pages';
import { expectClean } from './harness/records';
import { isAllTried, sampleOf } from './harness/sample';
import type { OpenedPage } from './harness/site';
import { hydrated, openPage, scrollWidth } from './harness/site';
import { it as siteIt } from './harness/test';

const HOME = '/';
const SLOW = { timeout: 15_000 };

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Zoeken' });
const status = (page: Page) => dialog(page).getByRole('status');
const links = (page: Page) =>
  dialog(page)
    .locator('.search-hits a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** A test of the search; `openSearch` opens it on a page. */
const it = siteIt.extend(
  'openSearch',
  ({ open }) =>
    async (path: string) =>
      askToSearch(await open(path)),
);
const longIt = it.runIf(isAllTried);

async function askToSearch<T extends OpenedPage>(opened: T): Promise<T> {
  await hydrated(opened.page);
  await opened.page.getByRole('button', { name: 'Zoek', exact: true }).click();
  return opened;
}

/** Types over what was there; gives what the search then says once it has ended. */
async function searchFor(page: Page, query: string): Promise<string> {
  const outcome = await status(page).evaluateHandle((region) => ({
    said: new Promise<string>((resolve) => {
      new MutationObserver((_, observer) => {
        const said = region.textContent ?? '';
        if (/^(Bezig|$)/.test(said)) return;
        observer.disconnect();
        resolve(said);
      }).observe(region, { childList: true });
    }),
  }));
  await dialog(page).getByRole('searchbox').fill(query);
  return outcome.evaluate(({ said }) => said);
}

describe('opening', () => {
  it('loads nothing of the search before it is opened', async ({ open }) => {
    const opened = await open(HOME);
    await hydrated(opened.page);
    const loaded = () => opened.requests.filter((url) => /pagefind|zoekwoorden|searchPanel/.test(url));
    expect(loaded()).toEqual([]);
    await opened.page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await searchFor(opened.page, 'vertrouwen');
    expect(loaded()).not.toEqual([]);
    expectClean(opened);
  });

  it.for(sampleOf(['Control+k', 'Meta+k']))(
    'answers to %s, closes on Escape, and the focus returns',
    async (keys, { open }) => {
      const { page } = await open(COMMITMENT);
      const link = page.locator('.running-head nav a').first();
      await link.focus();
      await page.keyboard.press(keys);
      await expect.poll(() => dialog(page).isVisible(), SLOW).toBe(true);
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-query');
      // The page behind the search stays where it is.
      const scrolls = () => page.evaluate(() => getComputedStyle(document.documentElement).overflowY);
      await expect.poll(scrolls).toBe('hidden');
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog(page).isVisible()).toBe(false);
      await expect.poll(() => isFocused(link)).toBe(true);
      await expect.poll(scrolls).toBe('visible');
    },
  );

  it.for(sampleOf(['div', 'textarea', 'input']))(
    'leaves Ctrl+K to a %s that is written in',
    async (name, { open }) => {
      const { page } = await open(COMMITMENT);
      await page.evaluate((tag) => {
        const field = document.createElement(tag);
        if (tag === 'div') field.contentEditable = 'true';
        field.id = 'veld';
        document.querySelector('main')?.prepend(field);
        field.focus();
        addEventListener('keydown', (event) => (field.dataset['kept'] = String(!event.defaultPrevented)));
      }, name);
      await page.keyboard.press('Control+k');
      await expect.poll(() => page.locator('#veld').getAttribute('data-kept')).toBe('true');
      await expect.poll(() => dialog(page).isVisible()).toBe(false);
    },
  );

  it('closes on Escape with words in the field too, whatever the field itself does with it', async ({
    openSearch,
  }) => {
    const { page } = await openSearch(COMMITMENT);
    await dialog(page).getByRole('searchbox').fill('trouw');
    await page.evaluate(() =>
      document.querySelector('#search-query')?.addEventListener('keydown', (event) => event.preventDefault()),
    );
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).isVisible()).toBe(false);
  });

  it('shows no button without script', async ({ open }) => {
    const { page } = await open(HOME, { js: 'off' });
    await expect.poll(() => page.getByRole('button', { name: 'Zoek', exact: true }).count()).toBe(0);
  });
});

describe('finding', () => {
  // The queries follow each other in one open dialog, as a reader types them.
  let opened: OpenedPage;
  beforeAll(async () => {
    const shared = await openPage(HOME);
    opened = await askToSearch(shared);
    return shared.close;
  });

  it.each([
    ['relaties', `${COMMITMENT}#twee-motieven-om-door-te-gaan`, 'another ending'],
    ['leverancier', '/begrippen/#dienstverlener', 'a word of readers'],
    ['vendor', '/begrippen/#dienstverlener', 'a word of readers'],
    ['klanten', '/begrippen/#opdrachtgever', 'a word of readers, in the plural'],
    ['freerider', '/begrippen/#meelifter', 'a word of readers'],
    ['exit', '/begrippen/#vluchten', 'an English name'],
    ['voice', '/begrippen/#vechten', 'an English name'],
    ['loyalty', '/begrippen/#trouw', 'an English name'],
    ['neglect', '/begrippen/#verwaarlozing', 'an English name'],
    ['SSC', '/begrippen/#dienstverlener', 'an abbreviation'],
    ['switching costs', '/begrippen/#overstapkosten', 'an English name of two words'],
    ['afstemming', '/begrippen/#doelafstemming', 'the last part of a compound'],
    ['lijn', '/begrippen/#waarderingslijn', 'the last part of a compound'],
    ['drie niveaus', '/casussen/ziekenhuis/#stap-3-titel', 'a step of a case'],
    ['waardering', '/begrippen/#waarderingslijn', 'the first part of a compound'],
  ])('of *%s* the section %s: %s', async (query, path) => {
    expect(await searchFor(opened.page, query)).toMatch(/^\d+ vindplaats(en)?$/);
    await expect.poll(() => links(opened.page)).toContain(path);
    expectClean(opened);
  });

  it.each(['gegijzelde', 'verwaarlozing'])(
    'gives away of no case that its interpretation says %s',
    async (name) => {
      expect(await searchFor(opened.page, name)).toMatch(/vindplaats/);
      expect((await links(opened.page)).filter((path) => path.startsWith('/casussen/'))).toEqual([]);
    },
  );

  it('groups what it finds, and marks it', async () => {
    const { page } = opened;
    await searchFor(page, 'opdrachtgever');
    const names = await dialog(page).locator('.search-hits h3').allTextContents();
    const order = Object.values(wordsIn('nl').search.groups);
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual(order.filter((name) => names.includes(name)));
    await expect.poll(() => dialog(page).locator('mark').first().textContent()).toMatch(/opdrachtgever/i);
  });

  it.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '__proto__', '%', '\\'])(
    'takes %s for a text',
    async (query) => {
      await searchFor(opened.page, query);
      await expect.poll(() => dialog(opened.page).locator('img, script').count()).toBe(0);
      expectClean(opened);
    },
  );

  longIt('says what to do when nothing is found, and searches for an example', async ({ openSearch }) => {
    const { page } = await openSearch(HOME);
    expect(await searchFor(page, 'qqxyzzy')).toBe('Niets gevonden.');
    await expect.poll(() => dialog(page).getByRole('link', { name: 'Begrippen' }).isVisible()).toBe(true);
    expect(await runAxe(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'gegijzelde' }).click();
    await expect.poll(() => status(page).textContent(), SLOW).toMatch(/vindplaats/);
    await expect.poll(() => links(page)).toContain('/begrippen/#gegijzelde');
  });

  longIt('finds something for each of its examples', async ({ openSearch }) => {
    const { page } = await openSearch(HOME);
    const examples = await dialog(page).locator('[data-search-example]').allTextContents();
    for (const example of examples) {
      expect(await searchFor(page, example.trim()), example).toMatch(/vindplaats/);
    }
  });

  const PARTS = [
    ['**/searchPanel.*.js*', 'abort'],
    ['**/zoekwoorden.json', 'error'],
    ['**/*.pf_index', 'abort'],
    ['**/pagefind.js*', 'abort'],
    ['**/pagefind-entry.json*', 'error'],
    ['**/*.pf_meta', 'abort'],
    ['**/wasm.nl.pagefind', 'error'],
    ['**/*.pf_fragment', 'error'],
  ] as const;
  it.for(sampleOf(PARTS, 2))(
    'says so when %s cannot be had (%s), and tries again when asked',
    async ([part, fail], { open }) => {
      const { page, context } = await open(HOME);
      await context.route(part, (route) =>
        fail === 'abort' ? route.abort() : route.fulfill({ status: 503 }),
      );
      await page.keyboard.press('Control+k');
      await dialog(page).getByRole('searchbox').fill('vertrouwen');
      const retry = dialog(page).getByRole('button', { name: 'Probeer opnieuw' });
      await retry.waitFor();
      await expect.poll(() => status(page).textContent()).toBe('Zoeken lukt nu niet.');
      await context.unroute(part);
      const pressed = async () => {
        if (await retry.isVisible()) await retry.click({ timeout: 500 }).catch(() => undefined);
        return status(page).textContent();
      };
      await expect.poll(pressed, SLOW).toMatch(/vindplaats/);
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-query');
    },
  );
});

describe('the index', () => {
  const fragments = readdirSync('dist/pagefind/fragment').map((file) => {
    const text = gunzipSync(readFileSync(`dist/pagefind/fragment/${file}`)).toString();
    return JSON.parse(text.replace(/^pagefind_dcd/, '')) as {
      readonly url: string;
      readonly content: string;
    };
  });
  const wordsIn = (text: string) => text.replaceAll('\u00ad', '').match(/[\p{L}\p{N}]+/gu) ?? [];

  it.each(fragments)('holds only words that $url holds, none glued to the next', ({ url, content }) => {
    const { document } = parseHTML(
      readFileSync(`dist${url}index.html`, 'utf8').replace(/<i class="?soft-hyphen"?><\/i>/g, ''),
    );
    const title = document.querySelector('title')?.textContent ?? '';
    const also = [...document.querySelectorAll<HTMLElement>('[data-also]')].map(
      ({ dataset }) => dataset['also'] ?? '',
    );
    const own = new Set([title, ...also, ...textsIn(document.body)].flatMap(wordsIn));
    expect(wordsIn(content).filter((word) => !own.has(word))).toEqual([]);
  });

  it('holds no letter of a formula', () => {
    const { document } = parseHTML(readFileSync('dist/verantwoording/index.html', 'utf8'));
    const signs = [...document.querySelectorAll('math msub, math mfrac')].map((sign) => sign.textContent);
    const method = fragments.find(({ url }) => url === METHOD);
    expect(signs.length).toBeGreaterThan(10);
    expect(method?.content).toBeTruthy();
    for (const sign of signs) expect(wordsIn(method?.content ?? ''), sign).not.toContain(sign);
  });

  function textsIn(node: Node): readonly string[] {
    return [...node.childNodes].flatMap((child) =>
      child.nodeType === 3 ? [child.textContent ?? ''] : textsIn(child),
    );
  }
});

const VIEWS = [
  { width: 360, theme: 'dark' },
  { width: 1280, theme: 'light' },
  { width: 360, theme: 'light' },
  { width: 1280, theme: 'dark' },
] as const;

it.for(sampleOf(VIEWS))(
  'works by keyboard only and is accessible, at $width px, $theme',
  async ({ width, theme }, { open }) => {
    const opened = await open(HOME, { width, theme });
    const { page } = opened;
    await page.keyboard.press('Control+k');
    await expect.poll(() => dialog(page).isVisible(), SLOW).toBe(true);
    expect(await runAxe(page)).toEqual([]);
    await page.keyboard.type('overstapkosten');
    await expect.poll(() => status(page).textContent(), SLOW).toMatch(/vindplaats/);
    expect(await runAxe(page)).toEqual([]);
    await expect.poll(() => scrollWidth(page)).toBeLessThanOrEqual(width);
    await tabTo(page, 'a[href="/begrippen/#overstapkosten"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/begrippen/#overstapkosten');
    expectClean(opened);
  },
);

it('makes way for a place on the page itself', async ({ openSearch }) => {
  const { page } = await openSearch(GLOSSARY);
  await searchFor(page, 'kantelpunt');
  await dialog(page).getByRole('link', { name: 'kantelpunt', exact: true }).click();
  await expect.poll(() => dialog(page).isVisible()).toBe(false);
  expect(new URL(page.url()).hash).toBe('#kantelpunt');
});
