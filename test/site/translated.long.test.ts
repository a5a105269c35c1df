import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Open } from './harness/test';
import { it } from './harness/test';
import { translate, visibleText } from './harness/translator';
import { LINE_PATH } from './linePage';
import { fillInToResult, HOSPITAL, SCAN_PATH } from './scanJourney';

/** Does the same in a page that is translated and in one that is not, and expects that both say the same. */
async function expectTwins(open: Open, path: string, lead: (page: Page) => Promise<unknown>, ...acts: Act[]) {
  const [{ page: plain }, { page: translated }] = await Promise.all([open(path), open(path)]);
  await Promise.all([lead(plain), lead(translated)]);
  await translate(translated, 'replaces');
  for (const act of acts) {
    await Promise.all([act(plain), act(translated)]);
    await expect.poll(() => visibleText(translated)).toBe(await visibleText(plain));
  }
}

type Act = (page: Page) => Promise<unknown>;

it('erases the incident that the button names, in a translated page too', async ({ open }) => {
  const wipe = (page: Page) => page.getByRole('button', { name: 'Wis incident 1', exact: true }).first();
  await expectTwins(
    open,
    LINE_PATH,
    (page) => page.locator('.handle').first().waitFor(),
    (page) => wipe(page).press('Enter'),
    (page) => page.getByRole('button', { name: 'Incident toevoegen' }).press('Enter'),
    (page) => page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter'),
  );
});

it('says the verdict of the answers as they are, in a translated page too', async ({ open }) => {
  await expectTwins(
    open,
    SCAN_PATH,
    (page) => fillInToResult(page, { form: 'quick', problem: 'no', answers: HOSPITAL }),
    (page) => page.locator('.change-answers > details > summary').press('Enter'),
    (page) => page.locator('.change-answers .part-body summary').first().press('Enter'),
    (page) => page.locator('.change-answers input[value="1"]').first().check(),
    (page) => page.locator('.change-answers input[value="5"]').first().check(),
  );
});
