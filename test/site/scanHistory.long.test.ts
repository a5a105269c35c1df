import { expect } from 'vitest';
import { GUIDE } from './harness/pages';
import { hydrated } from './harness/site';
import { it } from './harness/test';
import { fillContext, proceed, SCAN_PATH, screenTitle } from './scanJourney';

const FILLED = { form: 'long', problem: 'no', answers: {} } as const;

it('leads Back and Forward to the screens that were left, in either layout, also after a reload', async ({
  open,
}) => {
  const { page } = await open(SCAN_PATH);
  await fillContext(page, FILLED);
  await proceed(page);
  await expect.poll(() => screenTitle(page)).toBe('Afspraken');
  await page.getByRole('button', { name: 'Alle vragen op één pagina' }).click();
  await expect.poll(() => screenTitle(page)).toBe('Alle vragen');
  await proceed(page);
  await expect.poll(() => screenTitle(page)).toBe('Controleer uw antwoorden');
  const titles: string[] = [];
  for (let back = 0; back < 4; back += 1) {
    await page.goBack();
    titles.push(await screenTitle(page));
  }
  expect(titles).toEqual(['Alle vragen', 'Afspraken', 'Omgang', 'Problemen en contract']);
  await page.goForward();
  await page.reload();
  await hydrated(page);
  await expect.poll(() => screenTitle(page)).toBe('Omgang');
  for (let forward = 0; forward < 2; forward += 1) await page.goForward();
  await expect.poll(() => screenTitle(page)).toBe('Alle vragen');
  await page.reload();
  await hydrated(page);
  await expect.poll(() => screenTitle(page)).toBe('Alle vragen');
  await page.getByRole('button', { name: 'Vragen stap voor stap' }).click();
  await expect.poll(() => screenTitle(page)).toBe('Omgang');
  await page.goBack();
  await expect.poll(() => screenTitle(page)).toBe('Alle vragen');
});

it('leads Back from another page to the screen that was left there', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await fillContext(page, FILLED);
  await proceed(page);
  await page.goBack();
  await page.goto(GUIDE);
  await page.goBack();
  await hydrated(page);
  await expect.poll(() => screenTitle(page)).toBe('Omgang');
  await page.goto(SCAN_PATH);
  await hydrated(page);
  await expect.poll(() => screenTitle(page)).toBe('Omgang');
});

it('is heard with how far the reader is, on the heading that takes the focus', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await fillContext(page, FILLED);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const focused = nodes.find(
    ({ role, properties }) =>
      role?.value === 'heading' &&
      properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  expect(focused?.name?.value).toBe('Omgang');
  expect(focused?.description?.value).toMatch(/^Stap 3 van \d+ vraag 1 en 2 van \d+$/);
});
