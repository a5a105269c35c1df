import { expect } from 'vitest';
import { HOSPITAL_CASE, REACTIONS } from './harness/pages';
import { SCAN_PATH } from './scanJourney';
import { it } from './harness/test';
import { faintFields, smallFields } from './looks/fields';
import { hiddenFocus } from './looks/focus';
import { largeText, textSpacing } from './looks/letters';
import { targetsBelow } from './looks/targets';
import type { Look } from './states';
import { lookAtPages, lookAtScan, lookAtSearch } from './states';

/** A page of each kind; `test/long/reader.test.ts` looks at all. */
const SAMPLE = [REACTIONS, HOSPITAL_CASE, SCAN_PATH];
const PHONE = { width: 360, touch: true };

const all =
  (...looks: readonly Look[]): Look =>
  async (page) => {
    const found: string[] = [];
    for (const look of looks) found.push(...(await look(page)));
    return found;
  };

it('gives fingers 44 px and large letters room on a phone', async ({ open }) => {
  const look = all(targetsBelow(44), smallFields, largeText);
  const { problems } = await lookAtPages({ open, view: PHONE, look }, SAMPLE);
  expect(problems).toEqual([]);
}, 120_000);

it('does so in the search dialog', async ({ open }) => {
  const look = all(targetsBelow(44), smallFields, largeText);
  expect((await lookAtSearch({ open, view: PHONE, look })).problems).toEqual([]);
}, 60_000);

it('shows fields, the focus and widely spaced text on a wide screen', async ({ open }) => {
  const look = all(faintFields, hiddenFocus, textSpacing);
  const { problems } = await lookAtPages({ open, view: { theme: 'dark' }, look }, SAMPLE.slice(1));
  expect(problems).toEqual([]);
}, 120_000);

it('gives every screen of the scan a title of its own', async ({ open }) => {
  const titles: string[] = [];
  const look: Look = async (page) => {
    titles.push(await page.title());
    return [];
  };
  const { states } = await lookAtScan({ open, look });
  expect(states).toBeGreaterThan(15);
  const [missing, ...steps] = titles;
  expect(missing).toMatch(/^Fout: /);
  const first = steps.slice(0, steps.findIndex((title) => title.startsWith('Controleer')) + 1);
  expect(first.length).toBeGreaterThan(12);
  expect(new Set(first).size, first.join(', ')).toBe(first.length);
}, 60_000);
