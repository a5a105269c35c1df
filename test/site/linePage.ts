import type { Page } from 'playwright-core';
import { routeTo } from '../../src/i18n/routes';
import { putInSession } from './harness/storage';
import type { OpenedPage, View } from './harness/site';
import { it as siteIt } from './harness/test';
import { isAllTried } from './harness/sample';

/** The page of the line. */
export const LINE_PATH = routeTo('line', 'nl');
/** Under which name a tab keeps the line. */
export const LINE_KEY = 'waarderingslijn';

/**
 * A test of the line. `openTool` opens it with its chart drawn: the line of the guide, or one with these incidents in
 * these months.
 */
export const it = siteIt.extend(
  'openTool',
  ({ open }) =>
    async (view: View = {}, own?: OwnLine): Promise<OpenedPage> => {
      const opened = await open(LINE_PATH, view);
      await chartDrawn(opened.page);
      if (own === undefined) return opened;
      const timeline = { from: '2025-01', until: '2026-06', ...own };
      await putInSession(opened.page, { [LINE_KEY]: { schema: 1, timeline } });
      await opened.page.reload();
      await chartDrawn(opened.page, own.incidents.length);
      return opened;
    },
);

/** The same, where it takes too long for `npm test`. */
export const longIt = it.runIf(isAllTried);

interface OwnLine {
  readonly from?: string;
  readonly until?: string;
  readonly incidents: readonly object[];
}

async function chartDrawn(page: Page, handles = 1): Promise<void> {
  await page.locator('.chart-box').first().scrollIntoViewIfNeeded();
  await page
    .locator('.handle')
    .nth(handles - 1)
    .waitFor();
}

/** The row of an incident, by its number. */
export const row = (page: Page, number: number) =>
  page.getByRole('group', { name: `Incident ${number}`, exact: true });

/** What an incident is held by in the chart. */
export const handle = (page: Page, number: number) =>
  page.getByRole('button', { name: new RegExp(`^Incident ${number},`) });

/** A button by its words. */
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** How many incidents have a row. */
export const rows = (page: Page): Promise<number> => page.locator('.incident-row').count();

/** The date of an incident as its field shows it. */
export const dateOf = (page: Page, number: number): Promise<string> =>
  row(page, number).getByLabel('Wanneer').inputValue();

/** The effect of an incident as its field shows it. */
export const effectOf = (page: Page, number: number): Promise<string> =>
  row(page, number).getByLabel('Effect').inputValue();

/** What the tool says to who hears it. */
export const said = (page: Page): Promise<string> => page.locator('.line-tool > [role=status]').innerText();
