import type { Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { runAxe } from '../site/harness/axe';
import { PAGES } from '../site/harness/pages';
import type { View } from '../site/harness/site';
import { it } from '../site/harness/test';
import { faintFields, smallFields } from '../site/looks/fields';
import { hiddenFocus } from '../site/looks/focus';
import { largeText, textSpacing } from '../site/looks/letters';
import { targetsBelow } from '../site/looks/targets';
import type { Look, Seen, Walk } from '../site/states';
import { lookAtPages, lookAtScan, lookAtSearch } from '../site/states';

/** Each walk looks at every state through the eyes and with the hands of several readers. */
const WALKS: readonly { readonly device: string; readonly view: View; readonly looks: Readers }[] = [
  {
    device: 'a phone',
    view: { width: 360, touch: true },
    looks: {
      finger: targetsBelow(44),
      zoom: smallFields,
      'large letters': largeText,
      spacing: textSpacing,
      axe: axeByNight,
    },
  },
  {
    device: 'a wide screen',
    view: {},
    looks: {
      mouse: targetsBelow(24),
      spacing: textSpacing,
      faint: faintInBothThemes,
      keyboard: hiddenFocus,
      axe: runAxe,
    },
  },
  {
    device: 'a tablet',
    view: { width: 1024, touch: true },
    looks: { finger: targetsBelow(44), zoom: smallFields },
  },
];

/** In dark colours. */
async function axeByNight(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return runAxe(page);
}

type Readers = Readonly<Record<string, Look>>;

async function faintInBothThemes(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await faintFields(page)).map((problem) => `${colorScheme}: ${problem}`));
  }
  return found;
}

const PLACES: readonly (readonly [string, (walk: Walk) => Promise<Seen>])[] = [
  ['search', lookAtSearch],
  ['the scan', lookAtScan],
  ...[...PAGES, '/404.html'].map((path) => [path, (walk: Walk) => lookAtPages(walk, [path])] as const),
];

describe.each(WALKS)('on $device', ({ device, view, looks }) => {
  let states = 0;
  afterAll(() => console.log(`${device}: ${states} states looked at`));

  it.for(PLACES)('every reader can use %s', async ([, lookAt], { open }) => {
    const look: Look = async (page) => {
      const found: string[] = [];
      for (const [reader, one] of Object.entries(looks))
        found.push(...(await one(page)).map((problem) => `${reader}: ${problem}`));
      return found;
    };
    const seen = await lookAt({ open, view, look });
    states += seen.states;
    expect(seen.states).toBeGreaterThan(1);
    expect(seen.problems).toEqual([]);
  });
});
