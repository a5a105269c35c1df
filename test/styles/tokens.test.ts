import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const styleOf = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
const css = styleOf('src/styles/tokens.css');

type Values = Readonly<Record<string, string>>;

/** What the first block after `start` gives to `:root`, by the names of the tokens. */
function tokensAfter(start: string, from = css): Values {
  const at = from.indexOf(start);
  expect(at, start).toBeGreaterThanOrEqual(0);
  const after = from.slice(at);
  const block = after.slice(after.indexOf(':root')).split('}', 1)[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const plain = tokensAfter(':root');
const light = only(plain, /^#/);
const pairs = Object.entries(tokensAfter('@supports (color: light-dark(#000, #fff))')).map(
  ([name, value]) => [name, ...(/^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? []).slice(1)] as const,
);
const dark = Object.fromEntries(pairs.map(([name, , value = '']) => [name, value]));
const more = tokensAfter('@media (prefers-contrast: more)');
const onPaper = tokensAfter('@media print');
const print = { ...light, ...only(onPaper, /^#/) };

function only(tokens: Values, value: RegExp): Values {
  return Object.fromEntries(Object.entries(tokens).filter(([, found]) => value.test(found)));
}

/** The colours of a theme for a reader who asks for more contrast. */
const withMore = (colours: Values): Values => {
  const all = { ...colours, ...more };
  const colourOf = (value: string): string => {
    const [, name] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
    return name === undefined ? value : colourOf(all[name] ?? '');
  };
  return only(Object.fromEntries(Object.entries(all).map(([name, value]) => [name, colourOf(value)])), /^#/);
};

const THEMES = [
  ['light', light],
  ['dark', dark],
  ['print', print],
  ['light with more contrast', withMore(light)],
  ['dark with more contrast', withMore(dark)],
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
const COLOURS = [...GROUNDS, ...TEXTS, ...MARKS, 'rule'].toSorted();

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

it('makes what is soft and what is thin as strong as ink for a reader who asks for more contrast', () => {
  for (const theme of [withMore(light), withMore(dark)])
    for (const name of ['ink-soft', 'ink-faint', 'rule', 'control']) expect(theme[name]).toBe(theme['ink']);
});

it('knows every colour as a ground, a text, a mark or a hairline', () => {
  expect(Object.keys(light).toSorted()).toEqual(COLOURS);
});

it('gives a browser without light-dark() the same light colours, and every colour a dark one', () => {
  expect(Object.fromEntries(pairs.map(([name, value]) => [name, value]))).toEqual(light);
  expect(Object.values(dark).every((value) => /^#[\da-f]{3,6}$/.test(value))).toBe(true);
});

it('weaves as strongly in the dark for those who chose it as for those whose device asks for it', () => {
  const [asked, chosen] = [
    tokensAfter(`@media screen and (prefers-color-scheme: dark)`),
    tokensAfter(`:root:where([data-theme='dark'])`),
  ];
  expect(asked).toEqual({ 'weave-soft': expect.stringMatching(/^0\.\d+$/) as unknown });
  expect(chosen).toEqual(asked);
});

it('has a colour of the reader for every colour', () => {
  const forced = tokensAfter(':root', styleOf('src/styles/forcedColors.css'));
  expect(Object.keys(forced).toSorted()).toEqual([...COLOURS, 'weave-soft'].toSorted());
});

it.each([
  ['on a screen', plain, 'rem', 1.75],
  ['on a narrow screen', tokensAfter('@media (max-width: 39.99rem)'), 'rem', 1.75],
  ['on paper', onPaper, 'pt', 14],
] as const)('sets spaces and line heights in eighths of a line of text: %s', (_where, tokens, unit, line) => {
  const measures = Object.entries(tokens).filter(([name]) => /^(space|leading)-/.test(name));
  expect(measures.length).toBeGreaterThan(4);
  for (const [name, value] of measures) {
    expect(value.endsWith(unit), name).toBe(true);
    expect((parseFloat(value) / line) * 8, name).toSatisfy(Number.isInteger);
  }
});
