import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../site/harness/browser';
import type { View } from '../site/harness/site';
import { faintFields, hiddenFocus, largeText, smallFields, targetsBelow, textSpacing } from '../site/looks';
import type { Look } from '../site/states';
import { lookAtAllPages, lookAtScan, lookAtSearch } from '../site/states';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Each walk looks at every state through the eyes and with the hands of several readers. */
const WALKS: readonly { readonly device: string; readonly view: View; readonly looks: Readers }[] = [
  {
    device: 'a phone',
    view: { width: 360, touch: true },
    looks: { finger: targetsBelow(44), zoom: smallFields, 'large letters': largeText, spacing: textSpacing },
  },
  {
    device: 'a wide screen',
    view: {},
    looks: { mouse: targetsBelow(24), spacing: textSpacing, faint: faintInBothThemes, keyboard: hiddenFocus },
  },
  { device: 'a tablet', view: { width: 1024, touch: true }, looks: { finger: targetsBelow(44), zoom: smallFields } },
];

type Readers = Readonly<Record<string, Look>>;

async function faintInBothThemes(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await faintFields(page)).map((problem) => `${colorScheme}: ${problem}`));
  }
  return found;
}

it.each(WALKS)('every page and every screen of the tools can be used on $device', async ({ device, view, looks }) => {
  const look: Look = async (page) => {
    const found: string[] = [];
    for (const [reader, one] of Object.entries(looks))
      found.push(...(await one(page)).map((problem) => `${reader}: ${problem}`));
    return found;
  };
  const walk = { browser, view, look };
  const seen = [await lookAtSearch(walk), await lookAtScan(walk), await lookAtAllPages(walk)];
  const states = seen.reduce((sum, part) => sum + part.states, 0);
  console.log(`${device}: ${states} states looked at`);
  expect(states).toBeGreaterThan(60);
  expect(seen.flatMap(({ problems }) => problems)).toEqual([]);
});
