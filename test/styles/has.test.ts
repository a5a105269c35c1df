import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The selectors of a sheet that hold on a screen: all that stand outside `@media print`. */
const onScreen = (css: string) => css.replace(/\/\*[^]*?\*\//g, '').replace(/@media print \{[^]*?\n\}/g, '');

/** From the root down, each element that comes or goes has the browser look again at the whole page and all its tokens. */
it('looks for nothing from the root of the page down', () => {
  const sheets = globSync('src/**/*.css');
  expect(sheets.length).toBeGreaterThan(20);
  const wide = sheets.filter((file) =>
    /(^|[\s,}])(:root|html|body|main)[^\s,{>+~]*:has\(/m.test(onScreen(readFileSync(file, 'utf8'))),
  );
  expect(wide).toEqual([]);
});
