import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { runAxe } from './harness/axe';
import { isFocused } from './harness/focus';
import { COMMITMENT, DECAY, GLOSSARY, HOSPITAL_CASE, METHOD } from './harness/pages';
import { sampleOf } from './harness/sample';
import { it } from './harness/test';

const definition = (page: Page) => page.locator('.definition');

describe('a term in the text', () => {
  it('opens its definition by keyboard, and leads back into the text', async ({ open }) => {
    const { page } = await open(COMMITMENT);
    const [first, second] = [page.locator('.term').first(), page.locator('.term').nth(1)];
    const openFirst = async () => {
      await first.press('Enter');
      await definition(page).waitFor();
      await expect.poll(() => isFocused(definition(page))).toBe(true);
    };
    await openFirst();
    await expect.poll(() => first.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => definition(page).getAttribute('aria-label')).toBe(await first.textContent());
    await page.keyboard.press('Escape');
    await expect.poll(() => definition(page).count()).toBe(0);
    await expect.poll(() => isFocused(first)).toBe(true);
    await openFirst();
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => isFocused(first)).toBe(true);
    await openFirst();
    await page.keyboard.press('Tab');
    await expect.poll(() => isFocused(definition(page).locator('a'))).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => isFocused(second)).toBe(true);
    await expect.poll(() => definition(page).count()).toBe(0);
    await second.press('Enter');
    await definition(page).getByRole('link').press('Enter');
    await page.waitForURL('**/begrippen/#*');
  });

  it('closes when pressed again or when the reader presses elsewhere, and shows one definition at a time', async ({
    open,
  }) => {
    const { page } = await open(COMMITMENT);
    const [first, second] = [page.locator('.term').first(), page.locator('.term').nth(1)];
    await first.click();
    await definition(page).waitFor();
    await first.click();
    await expect.poll(() => definition(page).count()).toBe(0);
    await first.click();
    await definition(page).waitFor();
    await second.evaluate((term) => (term as HTMLElement).click());
    await expect.poll(() => definition(page).getAttribute('aria-label')).toBe(await second.textContent());
    await expect.poll(() => page.locator('.term[aria-expanded]').count()).toBe(1);
    await page.locator('h1').click();
    await definition(page).waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.term[aria-expanded]').count()).toBe(0);
  });

  it('is a link without script, with Ctrl, and where the definition cannot be had', async ({ open }) => {
    const plain = await open(COMMITMENT, { js: 'off' });
    await plain.page.locator('.term').first().press('Enter');
    await plain.page.waitForURL('**/begrippen/#*');
    const { page, context } = await open(COMMITMENT);
    const opened = context.waitForEvent('page');
    await page
      .locator('.term')
      .first()
      .click({ modifiers: ['Control'] });
    const tab = await opened;
    await expect.poll(() => tab.url()).toContain('/begrippen/#');
    await tab.close();
    await context.route('**/definition.*.js*', (route) => route.abort());
    await page.locator('.term').first().click();
    await page.waitForURL('**/begrippen/#*');
  });

  it.for(sampleOf([320, 1280]))(
    'shows its definition whole at %i px, and is accessible then',
    async (width, { open }) => {
      const { page } = await open(COMMITMENT, { width });
      for (const term of await page.locator('.term').all()) {
        const name = (await term.textContent()) ?? '';
        await term.press('Enter');
        await definition(page)
          .and(page.getByLabel(name, { exact: true }))
          .waitFor();
        const box = await definition(page).evaluate(
          (block) => block.getBoundingClientRect().toJSON() as DOMRect,
        );
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.bottom).toBeLessThanOrEqual(900);
      }
      expect(await runAxe(page)).toEqual([]);
    },
  );

  it('stands in its sentence, and its definition in none: not inside a paragraph, nor in what is copied', async ({
    open,
  }) => {
    const { page } = await open(COMMITMENT);
    const paragraph = page.locator('.prose > p:has(.term)').first();
    const text = (await paragraph.textContent()) ?? '';
    const indents = () =>
      page.locator('.prose > p').evaluateAll((all) => all.map((one) => getComputedStyle(one).textIndent));
    const before = await indents();
    const term = paragraph.locator('.term').first();
    await expect
      .poll(() => paragraph.evaluate((one) => getSelection()?.selectAllChildren(one)))
      .toBeUndefined();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(text);
    await term.press('Enter');
    await definition(page).waitFor();
    await expect.poll(() => paragraph.textContent()).toBe(text);
    await expect
      .poll(() => definition(page).evaluate((block) => block.previousElementSibling?.localName))
      .toBe('p');
    await expect.poll(() => indents()).toEqual(before);
  });

  it('leads to its place among the terms', async ({ open }) => {
    const { page } = await open(COMMITMENT);
    const hrefs = await page
      .locator('.term')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    await page.goto(GLOSSARY);
    for (const href of hrefs)
      await expect
        .poll(() => page.locator(`[id="${href.split('#')[1]}"]`).count(), { message: href })
        .toBe(1);
  });

  it('is plain text on paper', async ({ open }) => {
    const { page } = await open(COMMITMENT);
    await page.locator('.term').first().click();
    await definition(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.definition:visible').count()).toBe(0);
    const looks = await page
      .locator('.term')
      .first()
      .evaluate((term) => [
        getComputedStyle(term).textDecorationLine,
        getComputedStyle(term, '::after').content,
      ]);
    expect(looks).toEqual(['none', 'none']);
  });
});

it.for(sampleOf([COMMITMENT, HOSPITAL_CASE, METHOD, DECAY, GLOSSARY], 3))(
  'lets no line of %s begin with a comma or end with an opening bracket',
  async (path, { open }) => {
    const { page } = await open(path, { js: 'off' });
    for (const width of [320, 347, 401, 473, 640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(brokenPunctuation), { message: `${width} px` }).toEqual([]);
    }
  },
);

/** Punctuation after an element that stands in a line below what it belongs to. */
function brokenPunctuation(): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const before = node.previousSibling;
    if (!/^[,.;:!?)’]/.test(node.nodeValue ?? '') || !(before instanceof Element)) continue;
    const range = document.createRange();
    range.setStart(node, 0);
    range.setEnd(node, 1);
    const mark = range.getClientRects()[0];
    const boxes = [...before.getClientRects()];
    const last = boxes.at(-1);
    if (mark && last && mark.top >= last.bottom - 1) found.push(before.textContent + (node.nodeValue ?? ''));
  }
  return found;
}

it('sets the formulas as mathematics, with words, inside the page', async ({ open }) => {
  const { page } = await open(METHOD, { width: 320, js: 'off' });
  const formulas = await page.locator('.equations').all();
  expect(formulas.length).toBeGreaterThan(10);
  for (const formula of formulas) {
    await expect.poll(() => formula.getAttribute('aria-label')).toBeTruthy();
    await expect.poll(() => formula.locator('math').count()).toBeGreaterThan(0);
  }
  const edges = await page
    .locator('.equation > math')
    .evaluateAll((pieces) => pieces.map((piece) => piece.getBoundingClientRect().right));
  expect(Math.max(...edges)).toBeLessThanOrEqual(320);
});

it('says on every page in which section the reader is', async ({ open }) => {
  const { page } = await open(COMMITMENT);
  const current = page.locator('.running-head nav [aria-current]');
  await expect.poll(() => current.getAttribute('aria-current')).toBe('true');
  await expect.poll(() => current.getAttribute('href')).toBe('/gids/');
  await page.goto(GLOSSARY);
  await expect.poll(() => current.getAttribute('aria-current')).toBe('page');
});

describe('an address that does not exist', () => {
  it.for(sampleOf(['/gids/bestaat/niet/', '/weg/']))(
    '%s gets help, in the frame of the site',
    async (path, { open }) => {
      const opened = await open(path, { width: 360 });
      const { page } = opened;
      await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
      const hrefs = await page
        .getByRole('main')
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(hrefs).toEqual(expect.arrayContaining(['/', '/gids/', '/casussen/', '/instrumenten/']));
      await expect
        .poll(() => page.evaluate(() => getComputedStyle(document.body).fontFamily))
        .toContain('Faustina');
      expect(await runAxe(page)).toEqual([]);
      expect(opened.cspViolations).toEqual([]);
    },
  );
});
