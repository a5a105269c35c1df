import { expect } from 'vitest';
import { CASE_INDEX, GUIDE, TOOLS } from './harness/pages';
import { it } from './harness/test';

it.for(['/', GUIDE, CASE_INDEX, TOOLS])(
  'sets what %s holds in rows: title, sentence and minutes beside each other',
  async (path, { open }) => {
    const { page } = await open(path);
    const rows = await page.locator('.list > li').evaluateAll((items) =>
      items.map((item) => {
        const boxes = ['a', 'p', '.small'].map((part) => item.querySelector(part)?.getBoundingClientRect());
        const [title, sentence, minutes] = boxes;
        if (!title || !sentence || !minutes) return 'a part is missing';
        if (sentence.left <= title.left || minutes.left <= sentence.left) return 'not beside each other';
        if (sentence.top > title.bottom || minutes.top > title.bottom) return 'not in one row';
        return sentence.width < 300 ? 'too narrow' : 'row';
      }),
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter((row) => row !== 'row')).toEqual([]);
  },
);
