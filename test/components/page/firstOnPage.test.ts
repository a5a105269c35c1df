import { expect, it } from 'vitest';
import { firstOnPage } from '../../../src/components/page/firstOnPage';

it('is so once for each part and each page', () => {
  const [here, there] = [new Request('http://site/a/'), new Request('http://site/a/')];
  const asked = [here, here, there].map((page) => firstOnPage(page, 'typology'));
  expect(asked).toEqual([true, false, true]);
  expect(firstOnPage(here, 'reactions')).toBe(true);
});
