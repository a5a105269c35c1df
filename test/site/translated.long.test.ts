import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { GOLDEN } from '../model/golden/golden';
import { openPage } from './harness/site';
import { translate, visibleText } from './harness/translator';
import { fillInToResult, SCAN_PATH } from './scanJourney';

const hospital = GOLDEN.typology.find(({ id }) => id === 'hospital/client');

/** Does the same in a page that is translated and in one that is not, and expects that both say the same. */
async function expectTwins(path: string, lead: (page: Page) => Promise<unknown>, ...acts: Act[]) {
  const twins = await Promise.all([openPage(path), openPage(path)]);
  const [plain, translated] = twins.map(({ page }) => page) as [Page, Page];
  await Promise.all([lead(plain), lead(translated)]);
  await translate(translated, 'replaces');
  for (const act of acts) {
    await Promise.all([act(plain), act(translated)]);
    await expect.poll(() => visibleText(translated)).toBe(await visibleText(plain));
  }
  await Promise.all(twins.map(({ close }) => close()));
}

type Act = (page: Page) => Promise<unknown>;

it('erases the incident that the button names, in a translated page too', async () => {
  const wipe = (page: Page) => page.getByRole('button', { name: 'Wis incident 1', exact: true }).first();
  await expectTwins(
    '/instrumenten/waarderingslijn/',
    (page) => page.locator('.handle').first().waitFor(),
    (page) => wipe(page).press('Enter'),
    (page) => page.getByRole('button', { name: 'Incident toevoegen' }).press('Enter'),
    (page) => page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter'),
  );
});

it('says the verdict of the answers as they are, in a translated page too', async () => {
  await expectTwins(
    SCAN_PATH,
    (page) => fillInToResult(page, { form: 'quick', problem: 'no', answers: hospital?.answers ?? {} }),
    (page) => page.locator('.change-answers summary').first().press('Enter'),
    (page) => page.locator('.change-answers input[value="1"]').first().check(),
    (page) => page.locator('.change-answers input[value="5"]').first().check(),
  );
});
