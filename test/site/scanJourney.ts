import type { Page } from 'playwright-core';
import type { Answers } from '../../src/model/scan/answer';
import type { ItemId } from '../../src/model/scan/item';
import type { Role } from '../../src/model/role';
import { routeTo } from '../../src/i18n/routes';
import { GOLDEN } from '../model/golden/golden';
import { hydrated } from './harness/site';

/** What a reader fills in: the side, the length, whether something went wrong, and the answers by item. */
export interface FilledIn {
  readonly role?: Role;
  readonly form: 'quick' | 'long';
  readonly problem: 'yes' | 'no';
  readonly answers: Answers;
}

/** The scan's page, ready to be used. */
export const SCAN_PATH = routeTo('scan', 'nl');

/** The answers of a published case to what the scan asks of everybody: a supporting relation. */
export const HOSPITAL: Answers = GOLDEN.typology.find(({ id }) => id === 'hospital/client')?.answers ?? {};

/** The heading of the screen in view. */
export const screenTitle = (page: Page): Promise<string> =>
  page.locator('.relatiescan h2:not(.kept h2)').first().innerText();

/** The type that the result names, or that there is none. */
export const verdictOf = (page: Page): Promise<string> =>
  page.locator('.named-type, .result-head h2:not(:has(~ .named-type))').innerText();

/** Opens the questions of a group below the result, to change an answer. */
export async function openAnswers(page: Page, ...groups: readonly string[]): Promise<void> {
  await page.locator('summary', { hasText: 'Verander een antwoord' }).click();
  for (const group of groups) await page.locator('.change-answers summary', { hasText: group }).click();
}

/** Presses the one button that leads on. */
export const proceed = (page: Page): Promise<void> =>
  page
    .getByRole('button', { name: /^(Verder|Toon de uitslag|Terug naar)/ })
    .last()
    .click();

/** Fills in the first two screens and goes to the first question. */
export async function fillContext(page: Page, { role = 'client', form, problem }: FilledIn): Promise<void> {
  await hydrated(page);
  await page.getByLabel(role === 'client' ? /^Opdrachtgever/ : /^Dienstverlener/).check();
  await page.getByLabel(form === 'quick' ? /^Kort/ : /^Lang/).check();
  await proceed(page);
  await page
    .getByRole('group', { name: /^Speelde er/ })
    .getByLabel(problem === 'yes' ? 'Ja' : 'Nee')
    .check();
  await proceed(page);
}

/** Answers what is asked on this screen; items without an answer are skipped. */
export async function answerScreen(page: Page, answers: Answers): Promise<void> {
  const names = await page
    .locator('fieldset.question input[type=radio]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
  for (const name of names) {
    const answer = answers[name as ItemId];
    if (answer !== undefined) await page.locator(`input[name="${name}"][value="${answer}"]`).check();
  }
}

/** Goes through every screen up to the check. */
export async function fillIn(page: Page, filledIn: FilledIn): Promise<void> {
  await fillContext(page, filledIn);
  while ((await screenTitle(page)) !== 'Controleer uw antwoorden') {
    await answerScreen(page, filledIn.answers);
    await proceed(page);
  }
}

/** Goes through every screen to the result. */
export async function fillInToResult(page: Page, filledIn: FilledIn): Promise<void> {
  await fillIn(page, filledIn);
  await proceed(page);
  await page.getByRole('article').waitFor();
}
