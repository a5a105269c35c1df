import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8').replace(/\/\*[^]*?\*\//g, '');

/** The colours that the first block with this selector sets, by their names. */
function coloursAt(selector: string, from = css): Readonly<Record<string, string>> {
  const block = from.slice(from.indexOf(`${selector} {`)).split('}', 1)[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{3,6})\b/g)].map(([, name, value]) => [name, value]),
  );
}

const light = coloursAt(':root');
const dark = { ...light, ...coloursAt(`:root[data-theme='dark']`) };
const print = {
  ...light,
  ...coloursAt(`:root:not([data-theme='light'])`, css.slice(css.indexOf('@media print'))),
};

const THEMES = [
  ['light', light],
  ['dark', dark],
  ['print', print],
] as const;
const GROUNDS = ['paper', 'sunk', 'lift'];
/** Hairlines between rows decorate; all else must be told from its ground. */
const TEXTS = [
  'ink',
  'ink-soft',
  'ink-faint',
  'affective-text',
  'calculative-text',
  'pillar-text',
  'loose-text',
  'destructive-text',
];
const MARKS = [
  'control',
  'affective',
  'calculative',
  'pillar',
  'loose',
  'constructive',
  'destructive',
  'focus',
];

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, two: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(two)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

it.each(THEMES)('sets text at 4.5 to 1 and marks at 3 to 1 on every ground: %s', (_theme, colours) => {
  const faint = GROUNDS.flatMap((ground) =>
    [...TEXTS.map((name) => [name, 4.5] as const), ...MARKS.map((name) => [name, 3] as const)]
      .map(([name, least]) => ({ name, least, found: contrast(colours[name] ?? '', colours[ground] ?? '') }))
      .filter(({ found, least }) => !(found >= least))
      .map(({ name, found }) => `${name} on ${ground}: ${found.toFixed(2)}`),
  );
  expect(faint).toEqual([]);
});

it.each(THEMES)('sets the letters of a black button at 4.5 to 1: %s', (_theme, colours) => {
  for (const ground of ['ink', 'ink-soft'])
    expect(contrast(colours['paper'] ?? '', colours[ground] ?? ''), ground).toBeGreaterThanOrEqual(4.5);
});

it('has the same dark colours for those who chose them and for those whose device asks for them', () => {
  const asked = coloursAt(`:root:not([data-theme='light'])`);
  expect(asked).toEqual(coloursAt(`:root[data-theme='dark']`));
  expect(Object.keys(asked).length).toBeGreaterThan(15);
});

it('knows every colour as a ground, a text, a mark or a hairline', () => {
  expect(Object.keys(light).toSorted()).toEqual([...GROUNDS, ...TEXTS, ...MARKS, 'rule'].toSorted());
});
