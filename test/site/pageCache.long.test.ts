import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { formatScanRecord } from '../../src/model/scan/scanRecord';
import { goToKept, goWithin, it as keepingIt } from './harness/pageCache';
import { CHAPTERS, GLOSSARY, GUIDE, HR } from './harness/pages';
import { hydrated } from './harness/site';
import { inSession, putKept } from './harness/storage';
import { LINE_PATH } from './linePage';
import { fillContext, proceed, SCAN_PATH, screenTitle } from './scanJourney';

/** A test in a browser that keeps pages; `openKept` opens one of these, ready to be used. */
const it = keepingIt.extend('openKept', ({ openKeeping }) => async (path: string) => {
  const opened = await openKeeping('/');
  await follow(opened.page, path);
  return opened;
});

/** As with a link of the page: nothing of the page is thrown away. */
async function follow(page: Page, path: string) {
  await page.goto(path);
  await hydrated(page);
}

const check = (page: Page, id: string, value: number) =>
  page.locator(`input[name=${id}][value="${value}"]`).check();
const draft = async (page: Page) =>
  (await inSession<{ draft: { answers: Record<string, number> } } | null>(page, 'relatiescan'))?.draft;
const stored = (page: Page) => page.evaluate(() => ({ ...sessionStorage }));

it.for(['/', GUIDE, ...CHAPTERS.slice(0, 1), HR, LINE_PATH, SCAN_PATH, GLOSSARY])(
  'lets the browser keep %s',
  async (path, { openKept }) => {
    const { page } = await openKept(path);
    await page.goto(GUIDE === path ? HR : GUIDE);
    await goToKept(page, -1, path);
  },
);

describe('the scan', () => {
  const SCAN = {
    form: 'quick',
    context: { role: 'client', date: '2026-03-01', problem: 'no' },
    answers: {},
  } as const;
  const FILLED = { form: 'long', problem: 'no', answers: {} } as const;

  it('goes on with the newest answers from an older copy of the page', async ({ openKept }) => {
    const { page } = await openKept(SCAN_PATH);
    await fillContext(page, FILLED);
    await check(page, 'A1', 2);
    await follow(page, GUIDE);
    await follow(page, SCAN_PATH);
    await expect.poll(() => screenTitle(page)).toBe('Omgang');
    await check(page, 'A1', 4);
    await check(page, 'A2', 5);
    await proceed(page);
    await check(page, 'A3', 1);
    // Past both screens of the newer page and the guide, to the page as it was left.
    await goToKept(page, -3, SCAN_PATH);
    await expect.poll(() => screenTitle(page)).toBe('Omgang');
    await expect.poll(() => page.locator('input[name=A1]:checked').inputValue()).toBe('4');
    await check(page, 'A1', 3);
    await proceed(page);
    expect((await draft(page))?.answers).toEqual({ A1: 3, A2: 5, A3: 1 });
    await page.reload();
    expect((await draft(page))?.answers).toEqual({ A1: 3, A2: 5, A3: 1 });
  });

  it.for(['Wis alles op dit apparaat', 'Begin opnieuw'])(
    'brings back nothing after ‘%s’, whatever is done in an older copy',
    async (erase, { openKept }) => {
      const { page } = await openKept(SCAN_PATH);
      await fillContext(page, FILLED);
      await check(page, 'A1', 2);
      await follow(page, GUIDE);
      await follow(page, SCAN_PATH);
      await page.getByRole('button', { name: erase }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: /^Ja/ }).click();
      await expect.poll(() => stored(page)).toEqual({});
      await goToKept(page, -3, SCAN_PATH);
      await expect.poll(() => screenTitle(page)).toBe('Uw relatie');
      await expect.poll(() => page.locator('.relatiescan input:checked').count()).toBe(0);
      await page.getByLabel(/^Hoe noemt u/).fill('Nieuw');
      await goWithin(page, -1);
      await goWithin(page, -1);
      await expect.poll(() => draft(page)).toMatchObject({ context: { nickname: 'Nieuw' }, answers: {} });
    },
  );

  it('shows no kept scan in an older copy once all is erased', async ({ openKept }) => {
    const { page } = await openKept(SCAN_PATH);
    await putKept(page, { a: formatScanRecord(SCAN, '2026-03-01T10:00:00.000Z') });
    await follow(page, GUIDE);
    await follow(page, SCAN_PATH);
    await page.getByRole('button', { name: /^Open .*Scan zonder naam/ }).waitFor();
    await follow(page, GUIDE);
    await follow(page, SCAN_PATH);
    await page.getByRole('button', { name: 'Wis alles op dit apparaat' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await page.getByText('Alles is gewist.').waitFor();
    await goToKept(page, -3, SCAN_PATH);
    await expect.poll(() => page.getByRole('button', { name: /^Open .*Scan zonder/ }).count()).toBe(0);
  });

  it('is erased in every tab with ‘Wis alles’: one that is open, its copy, and a page that was kept', async ({
    openKept,
  }) => {
    const { page, context } = await openKept(SCAN_PATH);
    await fillContext(page, FILLED);
    await check(page, 'A1', 2);
    await follow(page, GUIDE);
    const live = await context.newPage();
    await follow(live, SCAN_PATH);
    await fillContext(live, FILLED);
    await check(live, 'A2', 3);
    const opening = context.waitForEvent('page');
    await live.evaluate(() => void window.open(location.href));
    const copy = await opening;
    await hydrated(copy);
    expect((await draft(copy))?.answers).toEqual({ A2: 3 });
    await copy.getByRole('button', { name: 'Wis alles op dit apparaat' }).click();
    await copy.getByRole('button', { name: 'Ja, wis alles' }).click();
    await copy.getByText('Alles is gewist.').waitFor();
    await expect.poll(() => screenTitle(live)).toBe('Uw relatie');
    await goToKept(page, -1, SCAN_PATH);
    for (const tab of [page, live, copy]) {
      await expect.poll(() => tab.locator('.relatiescan input:checked').count()).toBe(0);
      await expect.poll(() => stored(tab)).toEqual({});
    }
  });
});

it('keeps the newest line, also when an older copy of the page is changed', async ({ openKept }) => {
  const { page } = await openKept(LINE_PATH);
  const name = page.getByLabel('Naam van de relatie');
  await name.fill('Eerst');
  await follow(page, GUIDE);
  await follow(page, LINE_PATH);
  await page.getByRole('button', { name: 'Begin met een lege lijn' }).click();
  await name.fill('Later');
  await goToKept(page, -2, LINE_PATH);
  await expect.poll(() => name.inputValue()).toBe('Later');
  await expect.poll(() => page.locator('.incident-row').count()).toBe(0);
  await expect
    .poll(() => page.getByRole('button', { name: 'Ongedaan maken' }).getAttribute('aria-disabled'))
    .toBe('true');
  await name.fill('Later nog');
  await page.reload();
  await hydrated(page);
  expect([await name.inputValue(), await page.locator('.incident-row').count()]).toEqual(['Later nog', 0]);
});

it('keeps the newest placing of a case, and its reason', async ({ openKept }) => {
  const { page } = await openKept(HR);
  const radio = (question: string, field: string) =>
    page.locator(`input[name="plaats-${question}"][value="${field}"]`);
  await radio('typology', 'prospect').check();
  await follow(page, GUIDE);
  await follow(page, HR);
  await radio('typology', 'pillar').check();
  await page.locator('#waarom-typology').fill('Er is vertrouwen');
  await goToKept(page, -2, HR);
  await expect.poll(() => radio('typology', 'pillar').isChecked()).toBe(true);
  await radio('client', 'loyalty').check();
  const placed = await inSession<{ typology: { why: string } }>(page, 'casus:hr-ssc');
  expect(placed.typology.why).toBe('Er is vertrouwen');
  expect(Object.keys(placed)).toEqual(['typology', 'client']);
});

it('shows the theme chosen last, after Back and in every tab', async ({ openKept }) => {
  const { page, context } = await openKept(GUIDE);
  const theme = (of: Page) => of.evaluate(() => document.documentElement.dataset['theme']);
  const other = await context.newPage();
  await other.goto(GUIDE);
  await page.goto(HR);
  await page.getByRole('button', { name: 'Licht/donker' }).click();
  await expect.poll(() => theme(page)).toBe('dark');
  await expect.poll(() => theme(other)).toBe('dark');
  await goToKept(page, -1, GUIDE);
  await expect.poll(() => theme(page)).toBe('dark');
});
