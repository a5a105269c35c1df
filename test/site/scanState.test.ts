import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ITEM_IDS } from '../../src/model/scan/item';
import { GLOSSARY } from './harness/pages';
import { holdBack } from './harness/scripts';
import { hydrated } from './harness/site';
import { keptScans, stored } from './harness/storage';
import { it, longIt } from './harness/test';
import type { FilledIn } from './scanJourney';
import {
  answerScreen,
  fillContext,
  fillIn,
  fillInToResult,
  HOSPITAL,
  openAnswers,
  proceed,
  SCAN_PATH,
  screenTitle,
  verdictOf,
} from './scanJourney';

const LONG: FilledIn = { form: 'long', problem: 'no', answers: HOSPITAL };

/** Writes over the kept scan, as the reader must ask for twice. */
async function overwrite(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bewaar de wijzigingen' }).click();
  await page.getByRole('button', { name: 'Ja, overschrijf' }).click();
}

it('asks for what is required, and leads to it', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await hydrated(page);
  await proceed(page);
  const alert = page.getByRole('alert');
  await expect.poll(() => alert.innerText()).toContain('Kies of u opdrachtgever of dienstverlener bent');
  await expect.poll(() => page.title()).toMatch(/^Fout: /);
  await alert.getByRole('link', { name: 'Kies de korte of de lange scan' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('vorm');
});

it('keeps the focus while the reader types, also below a message', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
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
    location.hash = '2.s0000';
  });
  await page.getByLabel(/^Of plak/).pressSequentially('2.s0000-0000');
  await expect.poll(() => page.getByLabel(/^Of plak/).inputValue()).toBe('2.s0000-0000');
});

it('takes back a choice that was not required', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await hydrated(page);
  await page.getByLabel('Tactisch').check();
  await expect.poll(() => stored(page)).toContain('tactical');
  const none = page.getByRole('group', { name: /^Op welk niveau/ }).getByLabel('Geen antwoord');
  await none.check();
  await expect.poll(() => none.isChecked()).toBe(true);
  await expect.poll(() => stored(page)).not.toContain('level');
});

longIt('starts over for good: Back does not lead into a scan that is gone', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await fillInToResult(page, LONG);
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await page.getByRole('button', { name: 'Ja, begin opnieuw' }).click();
  await page.goBack();
  await expect.poll(() => screenTitle(page)).toBe('Uw relatie');
  await fillInToResult(page, LONG);
  await expect.poll(() => verdictOf(page)).toBe('Steunpilaar');
});

it('names a contract end that is no month, and goes on once it is mended', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await hydrated(page);
  await page.getByLabel(/^Opdrachtgever/).check();
  await page.getByLabel(/^Kort/).check();
  await proceed(page);
  await page
    .getByRole('group', { name: /^Speelde er/ })
    .getByLabel('Nee')
    .check();
  await page.getByLabel(/loopt het contract af/).fill('13-2027');
  await proceed(page);
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('09-2027');
  await page.getByLabel(/loopt het contract af/).fill('9/2027');
  await proceed(page);
  await expect.poll(() => screenTitle(page)).toBe('Omgang');
});

it('loses nothing on reload, on any screen', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await fillContext(page, LONG);
  await answerScreen(page, HOSPITAL);
  await page.reload();
  await hydrated(page);
  await expect.poll(() => screenTitle(page)).toBe('Omgang');
  await expect
    .poll(() => page.locator('input[name=A1]:checked').getAttribute('value'))
    .toBe(String(HOSPITAL.A1));
});

it('goes back and forth with the buttons of the browser, keeping the answers', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await fillContext(page, LONG);
  await answerScreen(page, HOSPITAL);
  await proceed(page);
  await page.goBack();
  await expect.poll(() => screenTitle(page)).toBe('Omgang');
  await expect
    .poll(() => page.locator('input[name=A2]:checked').getAttribute('value'))
    .toBe(String(HOSPITAL.A2));
  await page.goForward();
  await expect.poll(() => screenTitle(page)).toBe('Afspraken');
});

longIt('changes one answer from the check and comes back there', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await fillIn(page, LONG);
  await page.getByRole('button', { name: 'Wijzig Kosten en baten' }).click();
  await expect.poll(() => screenTitle(page)).toBe('Kosten en baten');
  await page.getByRole('button', { name: 'Terug naar uw antwoorden' }).click();
  await expect.poll(() => screenTitle(page)).toBe('Controleer uw antwoorden');
  await page.getByRole('button', { name: 'Toon de uitslag' }).click();
  await expect.poll(() => verdictOf(page)).toBe('Steunpilaar');
});

it('updates the result when an answer is changed on it', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await fillInToResult(page, LONG);
  await expect.poll(() => verdictOf(page)).toBe('Steunpilaar');
  await openAnswers(page, 'Omgang', 'Afspraken', 'Over en weer');
  for (const id of ['A1', 'A3', 'A5']) await page.locator(`input[name=${id}][value="1"]`).check();
  for (const id of ['A2', 'A4', 'A6']) await page.locator(`input[name=${id}][value="5"]`).check();
  await expect.poll(() => verdictOf(page)).toBe('Gegijzelde');
  await expect.poll(() => page.locator('.verdict-now').innerText()).toContain('Gegijzelde');
});

it('shows no dot with too few answers, and exactly what is missing', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await fillInToResult(page, { ...LONG, answers: { A1: 4, A2: 2, C1: 3, C3: 4 } });
  await expect.poll(() => verdictOf(page)).toBe('Nog geen plaats in de typologie.');
  await expect.poll(() => page.locator('.placements .own').count()).toBe(0);
  const missing = await page.locator('.no-placement li').allInnerTexts();
  expect(missing).toHaveLength(3);
  await page.getByRole('button', { name: 'Naar ‘Afspraken’' }).click();
  await expect.poll(() => screenTitle(page)).toBe('Afspraken');
});

longIt('goes on from the quick form to the long one with the answers it has', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await fillInToResult(page, { ...LONG, form: 'quick' });
  await page.getByRole('button', { name: 'Ga verder met de lange scan' }).click();
  await expect
    .poll(() => page.locator('input[name=A1]:checked').getAttribute('value'))
    .toBe(String(HOSPITAL.A1));
  await expect.poll(() => page.locator('input[name=A2]').count()).toBe(6);
});

longIt(
  'shares a result by link, which opens elsewhere without touching what is kept there',
  async ({ open }) => {
    const first = await open(SCAN_PATH);
    await fillInToResult(first.page, LONG);
    await first.page.getByRole('button', { name: 'Kopieer link' }).click();
    await first.page.getByRole('button', { name: 'Kopieer de link' }).click();
    const link = await first.page.getByLabel('Link naar deze uitslag').inputValue();
    await first.page.getByText(/^(De link is gekopieerd|Kopiëren lukte niet)/).waitFor();

    const second = await open(SCAN_PATH);
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
    expect(second.requests.every((address) => !address.includes('2.s'))).toBe(true);
  },
);

it('says what is wrong with a damaged link, takes it by hand, and loses nothing', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await fillContext(page, LONG);
  await answerScreen(page, HOSPITAL);
  const before = await stored(page);
  await page.evaluate(() => {
    location.hash = '2.s0000-0000';
  });
  const alert = page.getByRole('alert');
  await alert.waitFor();
  await expect.poll(() => alert.innerText()).toContain('niet volledig');
  await expect.poll(() => stored(page)).toBe(before);
  await page.getByRole('button', { name: 'Sluit deze melding' }).click();
  await expect
    .poll(() => page.locator('input[name=A1]:checked').getAttribute('value'))
    .toBe(String(HOSPITAL.A1));
});

longIt('keeps a scan on the device only when asked, and erases all', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await fillInToResult(page, LONG);
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await expect.poll(() => keptScans(page)).toHaveLength(0);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByText(/^Bewaard \d\d:\d\d\.$/).waitFor();
  await expect.poll(() => keptScans(page)).toHaveLength(1);
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
});

longIt('loses no measurement when a window opened from this one keeps its own changes', async ({ open }) => {
  const { page, context } = await open(SCAN_PATH);
  await fillInToResult(page, LONG);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByText(/^Bewaard \d\d:\d\d\.$/).waitFor();
  const opening = context.waitForEvent('page');
  await page.evaluate(() => void window.open(location.href));
  const copy = await opening;
  await hydrated(copy);
  for (const [tab, answer] of [[copy, 1] as const, [page, 2] as const]) {
    await tab.bringToFront();
    await openAnswers(tab, 'Omgang');
    await tab.locator(`input[name=A1][value="${answer}"]`).check();
    await overwrite(tab);
    await tab.getByText(/(Bewaard|daarom bewaard)/).waitFor();
  }
  await page.getByText(/daarom bewaard als nieuwe meting/).waitFor();
  await expect.poll(() => keptScans(page)).toHaveLength(2);
  // From here on the window goes on with its own measurement.
  await page.locator('input[name=A1][value="3"]').check();
  await overwrite(page);
  await page.getByText(/De oude meting is overschreven/).waitFor();
  await expect.poll(() => keptScans(page)).toHaveLength(2);
});

longIt('counts what was filled in before the script came', async ({ open }) => {
  const { page } = await open(GLOSSARY);
  const { release } = await holdBack(page, '**/*.js');
  await page.goto(SCAN_PATH, { waitUntil: 'commit' });
  await page.getByLabel(/^Dienstverlener/).check();
  await page.getByLabel(/^Lang/).check();
  await page.getByLabel(/^Hoe noemt u/).fill('De buren');
  release();
  await hydrated(page);
  await proceed(page);
  await page.goBack();
  await expect.poll(() => page.getByLabel(/^Dienstverlener/).isChecked()).toBe(true);
  await expect.poll(() => page.getByLabel(/^Hoe noemt u/).inputValue()).toBe('De buren');
});

longIt('sends nothing while it is filled in', async ({ open }) => {
  const opened = await open(SCAN_PATH);
  await hydrated(opened.page);
  // The scripts of what comes later are fetched at the start.
  await opened.page.waitForLoadState('networkidle');
  opened.requests.length = 0;
  await fillInToResult(opened.page, LONG);
  expect(opened.requests).toEqual([]);
});

longIt('works in memory, and says so, when the browser denies storage', async ({ open }) => {
  const opened = await open('/');
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
  await opened.page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await opened.page.getByText(/^Bewaren lukt nu niet/).waitFor();
});

it('leads readers without script to the whole form on paper, with the key', async ({ open }) => {
  const { page } = await open(SCAN_PATH, { js: 'off' });
  await expect.poll(() => page.getByRole('main').innerText()).toContain('JavaScript');
  await page.getByRole('main').getByRole('link', { name: 'Werkblad bij de Relatiescan' }).click();
  await expect.poll(() => page.getByRole('main').innerText()).toContain('Omgekeerde vragen: A2, A4, A6');
  await expect.poll(() => page.locator('.for-client .worksheet-item').count()).toBe(ITEM_IDS.length);
});
