import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parseAnswers } from '../../src/model/scan/answer';
import { DECAY, GLOSSARY, GREEN, HOSPITAL_CASE, PAGES, PRIVACY, TOOLS } from './harness/pages';
import { hydrated } from './harness/site';
import { it } from './harness/test';
import { LINE_PATH } from './linePage';
import { readTrial, type Filled } from '../trial/trial';
import { fillContext, fillInToResult, proceed, SCAN_PATH } from './scanJourney';

/** The line has tests of its own. */
const ON_PAPER = [...PAGES.filter((path) => path !== LINE_PATH), '/404.html'];
const LONG = 'De contactpersoon wisselt steeds en afspraken over kwaliteit worden niet nagekomen, zegt men.';

/** What can be pressed or led, where nobody can press: all that paper must leave out. */
const controlsOf = (page: Page) =>
  page
    .locator('.breadcrumb, .page-nav, .heading-link, .copies-address, button:not(.term), summary, textarea')
    .or(page.locator('input:not([type=radio], [type=checkbox]), select'))
    .filter({ visible: true })
    .evaluateAll((all) => all.map((control) => control.outerHTML.slice(0, 90)));

it.for(ON_PAPER)(
  'prints %s in black on white, with what is folded and without controls',
  async (path, { open }) => {
    const { page } = await open(path, { theme: 'dark' });
    await hydrated(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect.poll(() => controlsOf(page)).toEqual([]);
    const { folded, colours } = await page.evaluate(() => ({
      folded: [...document.querySelectorAll('main details > :not(summary)')]
        .filter((part) => part.parentElement?.checkVisibility() && !part.getBoundingClientRect().height)
        .map((part) => part.outerHTML.slice(0, 90)),
      colours: [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color],
    }));
    expect(folded).toEqual([]);
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  },
);

it.for([DECAY, GLOSSARY, TOOLS, HOSPITAL_CASE, PRIVACY])(
  'prints the address behind every link of %s that leads elsewhere',
  async (path, { open }) => {
    const { page } = await open(path);
    await page.emulateMedia({ media: 'print' });
    const bare = await page
      // A term of the glossary is a plain word on paper.
      .locator('main a[href^="/"]:not(.term)')
      .filter({ visible: true })
      .evaluateAll((links) =>
        links
          .filter(
            (link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '#'),
          )
          .map((link) => link.outerHTML),
      );
    expect(bare).toEqual([]);
  },
);

it('prints the whole of what a reader typed in the scan, and no empty boxes', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await hydrated(page);
  await page.getByLabel(/^Hoe noemt u/).fill(LONG.slice(0, 80));
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.text-field').filter({ visible: true });
  await expect.poll(() => printed.count(), { message: 'the empty field is left out' }).toBe(1);
  await expect.poll(() => printed.innerText()).toContain(LONG.slice(0, 80));
  const { scrollWidth, clientWidth } = await printed
    .locator('.printed-text')
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  await expect.poll(() => controlsOf(page)).toEqual([]);
});

it('prints the steps of the scan without its buttons', async ({ open }) => {
  const { page } = await open(SCAN_PATH);
  await fillContext(page, { form: 'long', problem: 'yes', answers: {} });
  for (const step of ['first', 'second']) {
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => controlsOf(page), { message: step }).toEqual([]);
    await expect.poll(() => page.locator('fieldset legend').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await proceed(page);
  }
});

it('prints the fullest result of the trial on one page, in letters that can be read', async ({ open }) => {
  const filled = readTrial<readonly Filled[]>('reader-1.yaml').find(
    ({ id }) => id === 'belastingsamenwerking',
  );
  const { page } = await open(SCAN_PATH);
  await fillInToResult(page, { form: 'long', problem: 'yes', answers: parseAnswers(filled?.answers) ?? {} });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  const sizes = await page
    .locator('.result :is(p, li, dt, dd, h2, h3, b, span, figcaption, text)')
    .evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility() && element.textContent)
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.49);
});

it('prints how a reader placed a case, with the whole reason, and nothing of what is still open', async ({
  open,
}) => {
  const { page } = await open(GREEN);
  await hydrated(page);
  await page.emulateMedia({ media: 'print' });
  await expect
    .poll(() => page.locator('.placing-form').isVisible(), { message: 'nothing is placed' })
    .toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page
    .getByRole('group', { name: /Welk type/ })
    .getByLabel('Prospect')
    .check();
  await page.locator('#waarom-typology').fill(LONG.repeat(2));
  await page.emulateMedia({ media: 'print' });
  const placed = await page.locator('.placing-form').innerText();
  expect(placed).toContain('Prospect');
  expect(placed).toContain(LONG.repeat(2));
  expect(placed).not.toContain('Steunpilaar');
  expect(placed).not.toContain('Hoe reageert');
  await expect.poll(() => controlsOf(page)).toEqual([]);
});
