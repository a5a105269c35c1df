import { expect } from 'vitest';
import { EMPTY_LINK, FULL_LINK } from '../model/golden/links';
import { DECAY, PRIVACY } from './harness/pages';
import { isAllTried } from './harness/sample';
import { hydrated } from './harness/site';
import { stored } from './harness/storage';
import { it as siteIt } from './harness/test';
import { SCAN_PATH, screenTitle } from './scanJourney';

/** A test of the scan; `openLink` opens a result that was shared. */
const it = siteIt.extend('openLink', ({ open }) => async (link: string) => {
  const opened = await open(`${SCAN_PATH}#${link}`);
  await hydrated(opened.page);
  await opened.page.getByText('U bekijkt een gedeelde uitslag').waitFor();
  return opened;
});
const longIt = it.runIf(isAllTried);

longIt('stays over a reload, and over a chapter and Back, with storage untouched', async ({ openLink }) => {
  const { page } = await openLink(FULL_LINK);
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await hydrated(page);
  await page.getByText('U bekijkt een gedeelde uitslag').waitFor();
  await page.goto(DECAY);
  await page.goBack();
  await hydrated(page);
  await page.getByText('U bekijkt een gedeelde uitslag').waitFor();
  await expect.poll(() => stored(page)).toBe('[{},{}]');
  await page.getByRole('button', { name: 'Terug naar mijn eigen scan' }).click();
  await expect.poll(() => screenTitle(page)).toBe('Uw relatie');
  await page.goBack();
  await page.getByText('U bekijkt een gedeelde uitslag').waitFor();
});

it('is told as the view of its sender, without coaching, and leads to the other side of the scan', async ({
  openLink,
}) => {
  const { page } = await openLink(FULL_LINK);
  await page.locator('summary', { hasText: 'Wat deze uitslag niet is' }).click();
  const result = await page.locator('.result').innerText();
  expect(result).toContain('De dienstverlener ');
  expect(result).toContain('die van de dienstverlener');
  for (const coaching of [
    'Wat nu',
    'Wat de uitslag kan veranderen',
    'Vragen voor het gesprek',
    'Voordat u de uitslag laat zien',
  ])
    expect(result).not.toContain(coaching);
  await page.getByRole('button', { name: 'Vul hem zelf in' }).click();
  await expect.poll(() => screenTitle(page)).toBe('Uw relatie');
  await expect.poll(() => page.getByLabel(/^Opdrachtgever/).isChecked()).toBe(true);
});

it('asks before it takes the place of a scan in progress', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await hydrated(page);
  await page.getByLabel(/^Hoe noemt u/).fill('Mijn scan');
  await page.evaluate((link) => (location.hash = link), FULL_LINK);
  await page.getByRole('button', { name: 'Dit is mijn eigen scan' }).click();
  await expect.poll(() => stored(page)).toContain('Mijn scan');
  await page.getByRole('button', { name: 'Ja, ga verder' }).click();
  await page.getByRole('button', { name: 'Haal hem terug' }).click();
  await expect.poll(() => page.getByLabel(/^Hoe noemt u/).inputValue()).toBe('Mijn scan');
});

it.for([
  `%23${FULL_LINK}`,
  `%2523${FULL_LINK}`,
  `%23${FULL_LINK.toLowerCase()}.`,
  `%23${FULL_LINK})%3E`,
  `${FULL_LINK}`,
])('is found in the address of a page that is not there: %s', async (tail, { open }) => {
  const { page, requests } = await open(`/Instrumenten/Relatiescan/${tail}`);
  await page.getByRole('link', { name: 'Open de uitslag' }).waitFor();
  requests.length = 0;
  await page.getByRole('link', { name: 'Open de uitslag' }).click();
  await page.getByText('U bekijkt een gedeelde uitslag').waitFor();
  expect(requests.filter((address) => /1\.s/i.test(address))).toEqual([]);
});

it('is said to be damaged where its address is, and nothing is offered for other addresses', async ({
  open,
}) => {
  const damaged = await open(`${SCAN_PATH}%23${FULL_LINK.slice(0, -4)}`);
  await damaged.page.getByRole('link', { name: 'Open de uitslag' }).click();
  await damaged.page.getByRole('alert').waitFor();
  await expect.poll(() => damaged.page.getByRole('alert').innerText()).toContain('niet volledig');
  const other = await open('/gids/bestaat-niet.shtml');
  await expect.poll(() => other.page.getByRole('link', { name: 'Open de uitslag' }).count()).toBe(0);
});

it('is found in a whole pasted message, and says what was left out', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await hydrated(page);
  await page.getByRole('button', { name: 'Open een gedeelde uitslag' }).click();
  await page
    .getByLabel(/^Plak de link/)
    .fill(
      `Dag Jan,\n\nHier is de link: https://example.org/x/#${FULL_LINK}\nEn de vorige: ${EMPTY_LINK}\nGroet`,
    );
  await page.getByLabel(/^Plak de link/).press('Enter');
  await page.getByText('De tekst om de link heen is overgeslagen.').waitFor();
  await page.getByText('U ziet alleen de eerste.', { exact: false }).waitFor();
});

it('hands the link to the programs of the device where the browser can, and copies where that fails', async ({
  open,
}) => {
  const opened = await open(PRIVACY);
  await opened.context.addInitScript(() => {
    const outcomes = ['AbortError', 'NotAllowedError'];
    Object.defineProperty(navigator, 'share', {
      value: async ({ url }: ShareData) => {
        Object.assign(globalThis, { sharedUrl: url });
        const name = outcomes.shift();
        if (name) throw new DOMException('no', name);
      },
    });
  });
  await opened.page.goto(`${SCAN_PATH}#${FULL_LINK}`);
  await hydrated(opened.page);
  await opened.page.getByRole('button', { name: 'Kopieer link' }).click();
  const button = opened.page.getByRole('button', { name: 'Deel link' });
  await expect.poll(() => opened.page.locator('.link-contents').innerText()).toContain('of op te zeggen');
  await button.click();
  await expect.poll(() => opened.page.getByLabel('Link naar deze uitslag').count()).toBe(0);
  await button.click();
  await opened.page.getByLabel('Link naar deze uitslag').waitFor();
  await button.click();
  await opened.page.getByText('De link is gedeeld.').waitFor();
  await expect
    .poll(() => opened.page.evaluate(() => Reflect.get(globalThis, 'sharedUrl') as string))
    .toContain(`#${FULL_LINK}`);
});
