import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { GOLDEN } from '../model/golden/golden';
import { sharedBrowser } from './harness/browser';
import { longIt } from './harness/sample';
import { hydrated, openPage } from './harness/site';
import type { FilledIn } from './scanJourney';
import {
  answerScreen,
  fillContext,
  fillIn,
  fillInToResult,
  proceed,
  SCAN_PATH,
  screenTitle,
} from './scanJourney';

const hospital = GOLDEN.typology.find(({ id }) => id === 'hospital/client');
const ANSWERS = hospital?.answers ?? {};
const LONG: FilledIn = { form: 'long', problem: 'no', answers: ANSWERS };
const verdictOf = (page: Page) => page.locator('.verdict h2').innerText();

/** Everything the site keeps on this device, as text. */
const stored = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));

/** Writes over the kept scan, as the reader must ask for twice. */
async function overwrite(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bewaar de wijzigingen' }).click();
  await page.getByRole('button', { name: 'Ja, overschrijf' }).click();
}

/** How many scans are kept on this device. */
const keptCount = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('relatiemanagement');
        opening.onsuccess = () => {
          const count = opening.result.transaction('scans').objectStore('scans').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
  );

it('asks for what is required, and leads to it', async () => {
  const { page, close } = await openPage(SCAN_PATH);
  await hydrated(page);
  await proceed(page);
  const alert = page.getByRole('alert');
  await expect.poll(() => alert.innerText()).toContain('Kies of u opdrachtgever of dienstverlener bent');
  await expect.poll(() => page.title()).toMatch(/^Fout: /);
  await alert.getByRole('link', { name: 'Kies de korte of de lange scan' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('vorm');
  await close();
});

it('keeps the focus while the reader types, also below a message', async () => {
  const { page, close } = await openPage(SCAN_PATH);
  await hydrated(page);
  await page.getByLabel(/^Hoe noemt u/).pressSequentially('De buren');
  await expect.poll(() => page.getByLabel(/^Hoe noemt u/).inputValue()).toBe('De buren');
  await page.getByLabel(/^Opdrachtgever/).check();
  await page.getByLabel(/^Kort/).check();
  await proceed(page);
  await proceed(page);
  await page.getByLabel(/loopt het contract af/).pressSequentially('09-2027');
  await expect.poll(() => page.getByLabel(/loopt het contract af/).inputValue()).toBe('09-2027');
  await page.evaluate(() => {
    location.hash = '1.s0000';
  });
  await page.getByLabel(/^Of plak/).pressSequentially('1.s0000-0000');
  await expect.poll(() => page.getByLabel(/^Of plak/).inputValue()).toBe('1.s0000-0000');
  await close();
});

it('takes back a choice that was not required', async () => {
  const { page, close } = await openPage(SCAN_PATH);
  await hydrated(page);
  await page.getByLabel('Tactisch').check();
  await expect.poll(() => stored(page)).toContain('tactical');
  const none = page.getByRole('group', { name: /^Op welk niveau/ }).getByLabel('Geen antwoord');
  await none.check();
  await expect.poll(() => none.isChecked()).toBe(true);
  await expect.poll(() => stored(page)).not.toContain('level');
  await close();
});

longIt('starts over for good: Back does not lead into a scan that is gone', async () => {
  const { page, close } = await openPage(SCAN_PATH);
  await fillInToResult(page, LONG);
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await page.getByRole('button', { name: 'Ja, begin opnieuw' }).click();
  await page.goBack();
  await expect.poll(() => screenTitle(page)).toBe('Uw relatie');
  await fillInToResult(page, LONG);
  await expect.poll(() => verdictOf(page)).toBe('Steunpilaar');
  await close();
});

it('names a contract end that is no month, and goes on once it is mended', async () => {
  const { page, close } = await openPage(SCAN_PATH);
  await hydrated(page);
  await page.getByLabel(/^Opdrachtgever/).check();
  await page.getByLabel(/^Kort/).check();
  await proceed(page);
  await page
    .getByRole('group', { name: /iets mis/ })
    .getByLabel('Nee')
    .check();
  await page.getByLabel(/loopt het contract af/).fill('13-2027');
  await proceed(page);
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('09-2027');
  await page.getByLabel(/loopt het contract af/).fill('9/2027');
  await proceed(page);
  await expect.poll(() => screenTitle(page)).toBe('Omgang');
  await close();
});

it('loses nothing on reload, on any screen', async () => {
  const { page, close } = await openPage(SCAN_PATH);
  await fillContext(page, LONG);
  await answerScreen(page, ANSWERS);
  await page.reload();
  await hydrated(page);
  await expect.poll(() => screenTitle(page)).toBe('Omgang');
  await expect
    .poll(() => page.locator('input[name=A1]:checked').getAttribute('value'))
    .toBe(String(ANSWERS.A1));
  await close();
});

it('goes back and forth with the buttons of the browser, keeping the answers', async () => {
  const { page, close } = await openPage(SCAN_PATH);
  await fillContext(page, LONG);
  await answerScreen(page, ANSWERS);
  await proceed(page);
  await page.goBack();
  await expect.poll(() => screenTitle(page)).toBe('Omgang');
  await expect
    .poll(() => page.locator('input[name=A2]:checked').getAttribute('value'))
    .toBe(String(ANSWERS.A2));
  await page.goForward();
  await expect.poll(() => screenTitle(page)).toBe('Afspraken');
  await close();
});

longIt('changes one answer from the check and comes back there', async () => {
  const { page, close } = await openPage(SCAN_PATH);
  await fillIn(page, LONG);
  await page.getByRole('button', { name: 'Wijzig Kosten en baten' }).click();
  await expect.poll(() => screenTitle(page)).toBe('Kosten en baten');
  await page.getByRole('button', { name: 'Terug naar uw antwoorden' }).click();
  await expect.poll(() => screenTitle(page)).toBe('Controleer uw antwoorden');
  await page.getByRole('button', { name: 'Toon de uitslag' }).click();
  await expect.poll(() => verdictOf(page)).toBe('Steunpilaar');
  await close();
});

it('updates the result when an answer is changed on it', async () => {
  const { page, close } = await openPage(SCAN_PATH);
  await fillInToResult(page, LONG);
  await expect.poll(() => verdictOf(page)).toBe('Steunpilaar');
  for (const group of ['Omgang', 'Afspraken', 'Over en weer'])
    await page.locator('summary', { hasText: group }).click();
  for (const id of ['A1', 'A3', 'A5']) await page.locator(`input[name=${id}][value="1"]`).check();
  for (const id of ['A2', 'A4', 'A6']) await page.locator(`input[name=${id}][value="5"]`).check();
  await expect.poll(() => verdictOf(page)).toBe('Gegijzelde');
  await expect.poll(() => page.locator('.verdict-now').innerText()).toContain('Gegijzelde');
  await close();
});

it('shows no dot with too few answers, and exactly what is missing', async () => {
  const { page, close } = await openPage(SCAN_PATH);
  await fillInToResult(page, { ...LONG, answers: { A1: 4, A2: 2, C1: 3, C3: 4 } });
  await expect.poll(() => verdictOf(page)).toBe('Nog geen plaats in de typologie');
  await expect.poll(() => page.locator('.placements .own').count()).toBe(0);
  const missing = await page.locator('.no-placement li').allInnerTexts();
  expect(missing).toHaveLength(3);
  await page.getByRole('button', { name: 'Naar ‘Afspraken’' }).click();
  await expect.poll(() => screenTitle(page)).toBe('Afspraken');
  await close();
});

longIt('goes on from the quick form to the long one with the answers it has', async () => {
  const { page, close } = await openPage(SCAN_PATH);
  await fillInToResult(page, { ...LONG, form: 'quick' });
  await page.getByRole('button', { name: 'Ga verder met de lange scan' }).click();
  await expect
    .poll(() => page.locator('input[name=A1]:checked').getAttribute('value'))
    .toBe(String(ANSWERS.A1));
  await expect.poll(() => page.locator('input[name=A2]').count()).toBe(6);
  await close();
});

longIt('shares a result by link, which opens elsewhere without touching what is kept there', async () => {
  const first = await openPage(SCAN_PATH);
  await fillInToResult(first.page, LONG);
  await first.page.getByRole('button', { name: /^Kopieer een link/ }).click();
  const link = await first.page.getByLabel('Link naar deze uitslag').inputValue();
  await first.page.getByText(/^(De link is gekopieerd|Kopiëren lukte niet)/).waitFor();
  await first.close();

  const second = await openPage(SCAN_PATH);
  await fillContext(second.page, { ...LONG, form: 'quick' });
  const before = await stored(second.page);
  await second.page.goto('about:blank');
  await second.page.goto(link);
  await hydrated(second.page);
  await second.page.getByText('U bekijkt een gedeelde uitslag').waitFor();
  await expect.poll(() => verdictOf(second.page)).toBe('Steunpilaar');
  expect(new URL(second.page.url()).hash).toBe('');
  await expect.poll(() => stored(second.page)).toBe(before);
  await second.page.getByRole('button', { name: 'Terug naar mijn eigen scan' }).click();
  await expect.poll(() => screenTitle(second.page)).toBe('Omgang');
  expect(second.requests.every((address) => !address.includes('1.s'))).toBe(true);
  await second.close();
});

it('says what is wrong with a damaged link, takes it by hand, and loses nothing', async () => {
  const { page, close } = await openPage(SCAN_PATH);
  await fillContext(page, LONG);
  await answerScreen(page, ANSWERS);
  const before = await stored(page);
  await page.evaluate(() => {
    location.hash = '1.s0000-0000';
  });
  const alert = page.getByRole('alert');
  await alert.waitFor();
  await expect.poll(() => alert.innerText()).toContain('niet volledig');
  await expect.poll(() => stored(page)).toBe(before);
  await page.getByRole('button', { name: 'Sluit deze melding' }).click();
  await expect
    .poll(() => page.locator('input[name=A1]:checked').getAttribute('value'))
    .toBe(String(ANSWERS.A1));
  await close();
});

longIt('keeps a scan on the device only when asked, and erases all', async () => {
  const { page, close } = await openPage(SCAN_PATH);
  await fillInToResult(page, LONG);
  await expect.poll(() => page.evaluate(() => ({ ...localStorage }))).toEqual({});
  await expect.poll(() => keptCount(page)).toBe(0);
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
  await page.getByText(/^Bewaard \d\d:\d\d\.$/).waitFor();
  await expect.poll(() => keptCount(page)).toBe(1);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  await page.goto(SCAN_PATH);
  await hydrated(page);
  await page.getByRole('button', { name: /^Open .?Scan zonder naam/ }).click();
  await expect.poll(() => screenTitle(page)).toBe('Controleer uw antwoorden');
  await page.getByRole('button', { name: 'Wis alles op dit apparaat' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await page.getByText('Alles is gewist.').waitFor();
  await expect.poll(() => page.locator('.kept').count()).toBe(0);
  await expect.poll(() => page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
  await close();
});

longIt('loses no measurement when a window opened from this one keeps its own changes', async () => {
  const { page, context, close } = await openPage(SCAN_PATH);
  await fillInToResult(page, LONG);
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
  await page.getByText(/^Bewaard \d\d:\d\d\.$/).waitFor();
  const opening = context.waitForEvent('page');
  await page.evaluate(() => void window.open(location.href));
  const copy = await opening;
  await hydrated(copy);
  for (const [tab, answer] of [[copy, 1] as const, [page, 2] as const]) {
    await tab.bringToFront();
    await tab.locator('summary', { hasText: 'Omgang' }).click();
    await tab.locator(`input[name=A1][value="${answer}"]`).check();
    await overwrite(tab);
    await tab.getByText(/(Bewaard|daarom bewaard)/).waitFor();
  }
  await page.getByText(/daarom bewaard als nieuwe meting/).waitFor();
  await expect.poll(() => keptCount(page)).toBe(2);
  // From here on the window goes on with its own measurement.
  await page.locator('input[name=A1][value="3"]').check();
  await overwrite(page);
  await page.getByText(/De oude meting is overschreven/).waitFor();
  await expect.poll(() => keptCount(page)).toBe(2);
  await close();
});

longIt('counts what was filled in before the script came', async () => {
  const context = await (await sharedBrowser()).newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.route('**/*.js', async (route) => {
    if (route.request().url().includes('early')) return route.continue();
    await new Promise((resolve) => setTimeout(resolve, 800));
    return route.continue();
  });
  const opened = await openPage('/');
  await page.goto(new URL(SCAN_PATH, opened.page.url()).href, { waitUntil: 'commit' });
  await page.getByLabel(/^Dienstverlener/).check();
  await page.getByLabel(/^Lang/).check();
  await page.getByLabel(/^Hoe noemt u/).fill('De buren');
  await hydrated(page);
  await proceed(page);
  await page.goBack();
  await expect.poll(() => page.getByLabel(/^Dienstverlener/).isChecked()).toBe(true);
  await expect.poll(() => page.getByLabel(/^Hoe noemt u/).inputValue()).toBe('De buren');
  await opened.close();
  await context.close();
});

longIt('sends nothing while it is filled in', async () => {
  const opened = await openPage(SCAN_PATH);
  await hydrated(opened.page);
  // The scripts of what comes later are fetched at the start.
  await opened.page.waitForLoadState('networkidle');
  opened.requests.length = 0;
  await fillInToResult(opened.page, LONG);
  expect(opened.requests).toEqual([]);
  await opened.close();
});

longIt('works in memory, and says so, when the browser denies storage', async () => {
  const opened = await openPage('/');
  await opened.context.addInitScript(() => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { value: denied });
    Object.defineProperty(Storage.prototype, 'getItem', { value: denied });
    Object.defineProperty(IDBFactory.prototype, 'open', { value: denied });
  });
  await opened.page.goto(SCAN_PATH);
  await fillInToResult(opened.page, LONG);
  await expect.poll(() => verdictOf(opened.page)).toBe('Steunpilaar');
  await expect.poll(() => opened.page.getByText('Deze browser staat geen opslag toe').count()).toBe(1);
  await opened.page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
  await opened.page.getByText(/^Bewaren lukt nu niet/).waitFor();
  await opened.close();
});

it('leads readers without script to the whole form on paper, with the key', async () => {
  const { page, close } = await openPage(SCAN_PATH, { js: 'off' });
  await expect.poll(() => page.getByRole('main').innerText()).toContain('JavaScript');
  await page.getByRole('main').getByRole('link', { name: 'Werkblad bij de Relatiescan' }).click();
  await expect.poll(() => page.getByRole('main').innerText()).toContain('Omgekeerde vragen: A2, A4, A6');
  await expect.poll(() => page.locator('.worksheet-item').count()).toBe(36);
  await close();
});
