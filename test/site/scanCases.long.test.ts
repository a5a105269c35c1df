import { expect } from 'vitest';
import type { Answers } from '../../src/model/scan/answer';
import { FIELD_NAMES } from '../content/contentFiles';
import { GOLDEN } from '../model/golden/golden';
import { it } from './harness/test';
import { fillInToResult, SCAN_PATH, verdictOf } from './scanJourney';

const behaviourOf = (id: string) => GOLDEN.vvtv.find((entry) => entry.id === id);

/** The reactions of the other party as the reader saw them. */
const asOther = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [`other-${id}`, answer]));

const CASES = GOLDEN.typology.filter(({ id }) => !id.startsWith('made-up'));

it.for(CASES)(
  'places $id as the author does, on the screen',
  async ({ id, answers, expect: expected }, { open }) => {
    const own = behaviourOf(id);
    const other = behaviourOf(id.replace('client', 'provider'));
    const { page } = await open(SCAN_PATH);
    await fillInToResult(page, {
      form: 'long',
      problem: own ? 'yes' : 'no',
      answers: { ...answers, ...own?.answers, ...asOther(other?.answers ?? {}) },
    });
    const heading = (await verdictOf(page)).toLowerCase();
    const types = (expected?.verdict ?? '').split(/ and |^between /).filter(Boolean);
    const positions = types.map((type) => heading.indexOf(FIELD_NAMES[type] ?? type));
    expect(
      positions.every((position) => position >= 0),
      `${heading} names ${types.join(', ')}`,
    ).toBe(true);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    const reasons = await page.locator('.reasons dd').allInnerTexts();
    expect(
      reasons.every((text) => text.trim().length > 20),
      'every reason is told',
    ).toBe(true);
    await expect
      .poll(() => page.locator('.verdict > p').allInnerTexts(), {
        message: 'verdict, reading and reason to stay',
      })
      .toHaveLength(3);
    const caption = await page.locator('figcaption').last().innerText();
    const reaction = own?.expect?.verdict;
    if (reaction) expect(caption).toContain(`U: ${FIELD_NAMES[reaction] ?? reaction}`);
    else expect(caption).toContain('Niet van toepassing');
  },
);
