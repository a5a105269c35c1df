import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const textOf = (files: string) =>
  globSync(files)
    .map((file) => readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, ''))
    .join('\n');

const styles = textOf('src/**/*.css');
const scripts = textOf('src/**/*.{ts,tsx,astro}');

const found = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''));

const used = found(`${styles}${scripts}`, /var\(--([\w-]+)/g);
const definedInStyles = found(styles, /(?<![\w-])--([\w-]+):/g);
/** The names that a script gives to `useCssVariables`. */
const setByScripts = found(
  [...scripts.matchAll(/useCssVariables\([^;]*;/g)].map(([call]) => call).join('\n'),
  /[{,] (\w+): `/g,
);
const fonts = found(readFileSync('astro.config.mjs', 'utf8'), /cssVariable: '--([\w-]+)'/g);

it('uses every CSS variable that it defines', () => {
  expect(definedInStyles.size).toBeGreaterThan(50);
  expect([...definedInStyles].filter((name) => !used.has(name))).toEqual([]);
  expect([...setByScripts].filter((name) => !used.has(name))).toEqual([]);
});

it('defines every CSS variable that it uses', () => {
  const defined = new Set([...definedInStyles, ...setByScripts, ...fonts]);
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
});
