import type { Page } from 'playwright-core';
import { routeTo } from '../../src/i18n/routes';
import { GOLDEN } from '../model/golden/golden';
import type { View } from './harness/site';
import { hydrated } from './harness/site';
import type { Open } from './harness/test';
import { answerScreen, fillContext, HOSPITAL, proceed, SCAN_PATH, screenTitle } from './scanJourney';

/** What a look at a page as it stands finds wrong, one line for each thing; empty when nothing is. */
export type Look = (page: Page) => Promise<readonly string[]>;

/** Whose eyes and hands, on which screen, and what they look for. */
export interface Walk {
  readonly open: Open;
  readonly view?: View;
  readonly look: Look;
}

/** A walk gives what its looks found, each line with the state in which it was found, and how many states were seen. */
export interface Seen {
  readonly states: number;
  readonly problems: readonly string[];
}

/** Looks at these pages as they open, and again with all that is folded opened and each first choice made. */
export async function lookAtPages(walk: Walk, paths: readonly string[]): Promise<Seen> {
  const seen = startOf(walk);
  for (const path of paths) {
    const { page } = await walk.open(path, walk.view);
    await hydrated(page);
    await seen.look(page, path);
    if (await placeCase(page)) await seen.look(page, `${path}, placed`);
    await openUp(page);
    await seen.look(page, `${path}, opened up`);
  }
  return seen.result();
}

/** Looks at the search dialog: empty, with hits, and with none. */
export async function lookAtSearch(walk: Walk): Promise<Seen> {
  const seen = startOf(walk);
  const { page } = await walk.open(routeTo('guide', 'nl'), walk.view);
  await page.locator('[data-search-open]').click();
  await seen.look(page, 'search');
  for (const word of ['relatie', 'qqqqqq']) {
    await page.getByRole('searchbox').fill(word);
    await page.locator(`[data-when="${word === 'relatie' ? 'hits' : 'none'}"]:visible`).waitFor();
    await seen.look(page, `search for ${word}`);
  }
  return seen.result();
}

/** Looks at every screen of the scan, the messages, the check, the result with all of it opened, and the one-page form. */
export async function lookAtScan(walk: Walk): Promise<Seen> {
  const seen = startOf(walk);
  const { page } = await walk.open(SCAN_PATH, walk.view);
  await hydrated(page);
  await proceed(page);
  await seen.look(page, 'scan, something missing');
  await page.reload();
  await fillContext(page, { form: 'long', problem: 'yes', answers: {} });
  for (;;) {
    const title = await screenTitle(page);
    await seen.look(page, `scan, ${title}`);
    if (title === 'Controleer uw antwoorden') break;
    await answerScreen(page, ANSWERS);
    await proceed(page);
  }
  await proceed(page);
  await page.getByRole('article').waitFor();
  await seen.look(page, 'scan, the result');
  await openUp(page);
  await seen.look(page, 'scan, the result opened up');
  await lookAtSheet(walk, seen);
  return seen.result();
}

/** Answers of a case to what is asked of everybody, and the same to all questions about behaviour. */
const ANSWERS = {
  ...HOSPITAL,
  ...GOLDEN.vvtv.find(({ id }) => id === 'hospital/client')?.answers,
};

async function lookAtSheet({ open, view }: Walk, seen: ReturnType<typeof startOf>): Promise<void> {
  const { page } = await open(SCAN_PATH, view);
  await fillContext(page, { form: 'long', problem: 'yes', answers: {} });
  await page.getByRole('button', { name: 'Alle vragen op één pagina' }).click();
  await seen.look(page, 'scan, all on one page');
  for (const name of ['Begin opnieuw', /^Wis alles/]) {
    await page.getByRole('button', { name }).first().click();
    await seen.look(page, `scan, ${String(name)} asks first`);
  }
}

function startOf({ look }: Walk) {
  const problems: string[] = [];
  let states = 0;
  return {
    async look(page: Page, state: string): Promise<void> {
      states++;
      for (const problem of await look(page)) problems.push(`${state}: ${problem}`);
    },
    result: (): Seen => ({ states, problems }),
  };
}

/** Chooses the first field of every matrix that asks for one; false where nothing is to be placed. */
async function placeCase(page: Page): Promise<boolean> {
  const questions = await page.locator('.prediction fieldset').filter({ visible: true }).all();
  for (const question of questions) await question.getByRole('radio').first().check();
  return questions.length > 0;
}

/** Shows the interpretation of a case and unfolds every disclosure. */
async function openUp(page: Page): Promise<void> {
  const interpretation = page
    .locator('[data-show-interpretation], #overzicht button')
    .filter({ visible: true });
  if ((await interpretation.count()) > 0) await interpretation.first().click();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
