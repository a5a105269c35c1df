import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { actAnywhere, seededRandom } from '../site/harness/randomWalk';
import { HR } from '../site/harness/pages';
import { hydrated } from '../site/harness/site';
import type { Open } from '../site/harness/test';
import { it } from '../site/harness/test';
import type { Translator } from '../site/harness/translator';
import { translate, TRANSLATORS, visibleText } from '../site/harness/translator';
import { LINE_PATH } from '../site/linePage';
import { fillInToResult, HOSPITAL, SCAN_PATH } from '../site/scanJourney';

const ACTS = 60;

interface Walk {
  readonly name: string;
  readonly path: string;
  /** Leads to where the walk starts. */
  readonly lead?: (page: Page) => Promise<unknown>;
}

const WALKS: readonly Walk[] = [
  { name: 'the home page', path: '/' },
  {
    name: 'the line',
    path: LINE_PATH,
    lead: (page) => page.locator('.handle').first().waitFor(),
  },
  { name: 'a case', path: HR },
  { name: 'the scan', path: SCAN_PATH },
  {
    name: 'a result',
    path: SCAN_PATH,
    lead: (page) => fillInToResult(page, { form: 'long', problem: 'yes', answers: HOSPITAL }),
  },
];

const MOMENTS = ['before it comes to life', 'in use'] as const;
const cases = WALKS.flatMap((walk) =>
  TRANSLATORS.flatMap((way) => MOMENTS.map((moment) => ({ ...walk, way, moment }))),
);

it.for(cases)('$name says the same when a translator $way its texts $moment', async (walk, { open }) => {
  const [plain, translated] = await Promise.all([
    opened(open, walk),
    opened(open, { ...walk, translator: walk.way }),
  ]);
  const acts: string[] = [];
  const randoms = [seededRandom(11), seededRandom(11)] as const;
  for (let count = 0; count < ACTS; count++) {
    const [act, same] = await Promise.all([
      actAnywhere(plain, randoms[0]),
      actAnywhere(translated, randoms[1]),
    ]);
    acts.push(act);
    expect(same, acts.join('\n')).toBe(act);
    await expect
      .poll(async () => (await visibleText(translated)) === (await visibleText(plain)), { timeout: 5000 })
      .toBe(true)
      .catch(async () =>
        expect(await visibleText(translated), acts.join('\n')).toBe(await visibleText(plain)),
      );
  }
  console.log(`${walk.name}, ${walk.way}, ${walk.moment}: ${acts.length} acts`);
});

/** The page of a walk at its start, translated from before its islands live or from then on. */
async function opened(
  open: Open,
  walk: Walk & { readonly moment: (typeof MOMENTS)[number]; readonly translator?: Translator },
): Promise<Page> {
  const { page } = await open(walk.path);
  const { translator } = walk;
  if (translator && walk.moment === 'before it comes to life') await translate(page, translator);
  await hydrated(page);
  await walk.lead?.(page);
  if (translator && walk.moment === 'in use') await translate(page, translator);
  return page;
}
