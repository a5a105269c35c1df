import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { runAxe } from './harness/axe';
import { GREEN, HOSPITAL_CASE, HR } from './harness/pages';
import { expectClean } from './harness/records';
import { hydrated, scrollWidth } from './harness/site';
import { stored } from './harness/storage';
import { it, longIt } from './harness/test';
import { openAnswers, verdictOf } from './scanJourney';

const compare = (page: Page) => page.getByRole('button', { name: /^Vergelijk/ });
const compared = (page: Page) => page.locator('.interpretations-compared');
const interpretation = (page: Page) => page.locator('.interpretation-text');
const radio = (page: Page, question: string, field: string) =>
  page.locator(`input[name="plaats-${question}"][value="${field}"]`);
const chosen = (page: Page) =>
  page
    .locator('.placing-form input:checked')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

const said = (page: Page) => page.locator('.placing-form [role=status]').innerText();
const SLOW = { timeout: 15_000 };

async function placeAll(page: Page, [relation, client, provider]: readonly [string, string, string]) {
  await radio(page, 'typology', relation).check();
  await radio(page, 'client', client).check();
  await radio(page, 'provider', provider).check();
}

it('is placed and compared with the keyboard alone', async ({ open }) => {
  const opened = await open(HR);
  const { page } = opened;
  await hydrated(page);
  await radio(page, 'typology', 'prospect').focus();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Space', 'ArrowDown');
  await press('Tab', 'ArrowRight', 'ArrowUp');
  await expect
    .poll(() => said(page), SLOW)
    .toMatch(/steunpilaar, 80 van 100 naar rechts en 80 van 100 omhoog/);
  await press('Tab', 'Tab', 'Tab', 'Tab');
  await page.keyboard.type('Er is vertrouwen');
  await press('Tab', 'Space', 'ArrowUp');
  await expect.poll(() => chosen(page)).toEqual(['pillar', 'loyalty']);
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space', 'ArrowDown');
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent), SLOW)
    .toBe('De duidingen naast elkaar');
  const [relation, client, provider] = await compared(page).locator('.compared').allInnerTexts();
  expect(relation).toContain('Een van de twee velden van de auteur.');
  expect(relation).toContain('‘Er is vertrouwen’');
  expect(relation).toContain('Tussen steunpilaar en gegijzelde');
  expect(client).toContain('Hetzelfde veld als de auteur.');
  expect(provider).toContain('Een ander veld dan de auteur.');
  await expect.poll(() => compared(page).innerText()).not.toMatch(/\b(goed|fout|score|punten)\b/i);
  await expect.poll(() => interpretation(page).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Verander uw plaatsing' }).press('Enter');
  await radio(page, 'provider', 'loyalty').check();
  await compare(page).press('Enter');
  await expect.poll(() => compared(page).locator('.compared').last().innerText()).toContain('Hetzelfde veld');
  expectClean(opened);
});

it('is placed by pointing, says what is missing, and survives a reload without showing the interpretation', async ({
  open,
}) => {
  const { page, requests } = await open(GREEN);
  await hydrated(page);
  requests.length = 0;
  await compare(page).click();
  await expect
    .poll(() => page.getByRole('alert').innerText())
    .toBe('Kies nog: het type relatie, de reactie van zorginstelling Delta en de reactie van Gamma.');
  const point = async (matrix: string, right: number, down: number) => {
    const square = page.locator(`.placing .matrix-${matrix} .square`);
    const box = await square.boundingBox();
    if (!box) throw new Error('no matrix');
    await square.click({ position: { x: box.width * right, y: box.height * down }, force: true });
  };
  await point('typology', 0.2, 0.8);
  await point('reactions', 0.2, 0.2);
  await point('reactions', 0.8, 0.9);
  await expect.poll(() => chosen(page)).toEqual(['freerider', 'exit', 'loyalty']);
  await point('reactions', 0.3, 0.9);
  await expect.poll(() => chosen(page)).toEqual(['freerider', 'exit', 'neglect']);
  await page.locator('#waarom-provider').fill('stil\u202e gebleven');
  await page.reload();
  await hydrated(page);
  await expect.poll(() => chosen(page)).toEqual(['freerider', 'exit', 'neglect']);
  await expect.poll(() => interpretation(page).isVisible()).toBe(false);
  await compare(page).click();
  await compared(page).waitFor();
  const [relation, client, provider] = await compared(page).locator('.compared').allInnerTexts();
  expect([relation, client].every((text) => text?.includes('Hetzelfde veld als de auteur.'))).toBe(true);
  expect(provider).toContain('Hetzelfde veld als onze duiding.');
  expect(provider).toContain('‘stil gebleven’');
  expect(provider).toContain('deze gaan over ‘na het snoeiwerk’');
  await page.locator('.case-figures').scrollIntoViewIfNeeded();
  await page.locator('.case-figures .placed-mark').first().waitFor();
  await expect.poll(() => page.locator('.case-figures .placed-mark').count()).toBe(3);
  expect(requests.every((address) => !/prospect|freerider|gebleven/.test(address))).toBe(true);
});

it('says where a mark comes to rest within its field, once, and not while the reason is written', async ({
  open,
}) => {
  const { page } = await open(HR);
  await hydrated(page);
  await radio(page, 'client', 'voice').check();
  await radio(page, 'provider', 'voice').check();
  await expect.poll(() => said(page), SLOW).toContain('75 van 100 naar rechts en 75 van 100 omhoog');
  await page.evaluate(() => {
    const region = document.querySelector('.placing-form [role=status]');
    const told: string[] = [];
    new MutationObserver(() => told.push(region?.textContent ?? '')).observe(region as Element, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(globalThis, { told });
  });
  await page.locator('.mover').first().getByRole('button', { name: 'naar links' }).focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(key);
  await expect.poll(() => said(page), SLOW).toContain('65 van 100 naar rechts en 70 van 100 omhoog');
  await page.locator('#waarom-provider').fill('omdat');
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'told') as string[])).toHaveLength(1);
});

longIt(
  'shows both parties in one field side by side, in the placing and in the figures',
  async ({ open }) => {
    const { page } = await open(HOSPITAL_CASE);
    await hydrated(page);
    await placeAll(page, ['pillar', 'voice', 'voice']);
    const overlap = (matrix: string, shapes: string) =>
      page.locator(`${matrix} :is(${shapes})`).evaluateAll((marks) => {
        const boxes = marks.map((mark) => mark.getBoundingClientRect());
        return boxes.flatMap((a, index) =>
          boxes
            .slice(0, index)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
        ).length;
      });
    await expect.poll(() => page.locator('.placing .matrix-reactions .placed-mark').count()).toBe(2);
    expect(await overlap('.placing .matrix-reactions', '.edge')).toBe(0);
    await compare(page).click();
    await page.locator('.case-figures').scrollIntoViewIfNeeded();
    await page.locator('.case-figures .placed-mark').first().waitFor();
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const matrix of ['typology', 'reactions'])
        expect(await overlap(`.case-figures .matrix-${matrix}`, '.edge, .own, .other, .disc'), matrix).toBe(
          0,
        );
    }
  },
);

longIt('works in memory, and says so, without storage; and takes odd content for none', async ({ open }) => {
  const opened = await open('/');
  await opened.page.evaluate(() => {
    sessionStorage.setItem('casus:hr-ssc', '{"typology":{"place":{"x":9,"y":"a"}},"client":[1],"why":null}');
    sessionStorage.setItem('casus:green', '{"typology":');
  });
  for (const path of [HR, GREEN]) {
    await opened.page.goto(path);
    await hydrated(opened.page);
    await expect.poll(() => chosen(opened.page)).toEqual([]);
  }
  await opened.context.addInitScript(() => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { value: denied });
    Object.defineProperty(Storage.prototype, 'getItem', { value: denied });
  });
  await opened.page.goto(HR);
  await hydrated(opened.page);
  await placeAll(opened.page, ['pillar', 'loyalty', 'loyalty']);
  await expect.poll(() => opened.page.getByText('Deze browser staat geen opslag toe').isVisible()).toBe(true);
  await compare(opened.page).click();
  await expect.poll(() => compared(opened.page).locator('.agreement').count()).toBe(3);
  expect(opened.consoleMessages).toEqual([]);
});

longIt.for(['dark', 'light'] as const)(
  'passes axe in %s while placing and when compared, and fits 320 px',
  async (theme, { open }) => {
    const { page } = await open(GREEN, { theme });
    await hydrated(page);
    await placeAll(page, ['prospect', 'exit', 'neglect']);
    expect(await runAxe(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(() => scrollWidth(page)).toBeLessThanOrEqual(320);
    await compare(page).click();
    await page.locator('.case-figures').scrollIntoViewIfNeeded();
    await hydrated(page);
    expect(await runAxe(page)).toEqual([]);
    await expect.poll(() => scrollWidth(page)).toBeLessThanOrEqual(320);
  },
);

it('shows a case in the scan, where another answer changes the verdict and nothing is written', async ({
  open,
}) => {
  const { page } = await open(HR);
  await hydrated(page);
  await placeAll(page, ['pillar', 'loyalty', 'loyalty']);
  await compare(page).click();
  const before = await stored(page);
  await page.locator('.case-scan a').click();
  await hydrated(page);
  await page.getByRole('link', { name: 'HR SSC (kort na de inhuur van twee adviseurs)' }).waitFor();
  await expect.poll(() => verdictOf(page)).toBe('Vooral steunpilaar, deels gegijzelde');
  await openAnswers(page, 'Omgang');
  await expect.poll(() => page.locator('input[name=A2]:checked').getAttribute('value')).toBe('3');
  await page.locator('input[name=A2][value="2"]').check();
  await expect.poll(() => verdictOf(page)).toBe('Steunpilaar');
  await expect.poll(() => page.locator('.trying').innerText()).toContain('U probeert één ander antwoord');
  await page.getByRole('button', { name: 'Terug naar de antwoorden uit de link' }).click();
  await expect.poll(() => verdictOf(page)).toBe('Vooral steunpilaar, deels gegijzelde');
  await expect.poll(() => stored(page)).toBe(before);
});
