import { expect, it } from 'vitest';
import type { LocalizedText } from '../../src/i18n/locales';
import { LOCALES } from '../../src/i18n/locales';
import type { Form } from '../../src/model/scan/form';
import { AFFECTIVE_ITEMS } from '../../src/model/scan/item';
import { ROLES } from '../../src/model/role';
import { contentData, contentFiles, textsIn } from './contentFiles';

const form = contentData<Form<LocalizedText>>('forms/relatiescan.yaml');
const yamlFiles = contentFiles().filter(({ path }) => path.endsWith('.yaml'));
const LONGEST_IN_A_STRIP = 24;

/** The texts of the form for which `test` holds, each with where it stands: `A1.question.client.nl: …`. */
const inForm = (test: RegExp, parts: unknown = form.items) =>
  textsIn(parts)
    .filter(({ text }) => test.test(text))
    .map(({ path, text }) => `${path}: ${text}`);

it.each(form.items)('$id gives every answer its own words', ({ answers }) => {
  for (const role of ROLES) {
    for (const locale of LOCALES) {
      const labels = answers[role].map((label) => label[locale].toLowerCase());
      expect(new Set(labels).size, labels.join(' | ')).toBe(labels.length);
    }
  }
});

it.each(yamlFiles)('$path has no double spaces, stray spaces or straight quotes', ({ data }) => {
  const faults = textsIn(data).filter(({ text }) => / {2}|["']|^\s|\s$|\s[,.;:?!](\s|$)|…\./.test(text));
  expect(faults).toEqual([]);
});

it('asks nobody to agree or disagree', () => {
  expect(inForm(/(?<!\p{L})(on)?eens(?!\p{L})/iu)).toEqual([]);
});

it('tells what a step up and a step down would be where the scan advises one, and nowhere else', () => {
  const withAct = (way: 'up' | 'down') => form.items.filter((item) => item[way]).map(({ id }) => id);
  expect(withAct('up')).toEqual([...AFFECTIVE_ITEMS, 'C1', 'C2']);
  expect(withAct('down')).toEqual([...AFFECTIVE_ITEMS, 'C1', 'C2', 'C5', 'C6']);
});

it('keeps to one facet a group', () => {
  for (const { id } of form.groups) {
    const facets = form.items.filter(({ group }) => group === id).map(({ facet }) => facet);
    expect(new Set(facets).size, id).toBe(1);
  }
});

it('asks questions, and ends them so', () => {
  const questions = form.items.map(({ question, talk }) => ({ question, talk }));
  expect(inForm(/[^?]$/, questions)).toEqual([]);
});

/** The gaps that a text may have, by where it stands: who reads it, the other party, or either party by its name. */
const ALLOWED_GAPS: readonly (readonly [path: RegExp, gaps: readonly string[]])[] = [
  [/^forms\/\S+ groups\.\d+\.intro/, ['{other}']],
  [/^(types\/|verdicts)/, ['{Self}', '{self}', '{has}', '{Other}', '{other}']],
  [/^tools\.yaml /, ['{questions}', '{minutes}']],
  [/\bseen\./, ['{Party}', '{party}', '{counterparty}']],
];

it('leaves a gap for a party only where it is filled in', () => {
  const strange = yamlFiles.flatMap(({ path: file, data }) =>
    textsIn(data).flatMap(({ path, text }) => {
      const place = `${file} ${path}`;
      const allowed = ALLOWED_GAPS.flatMap(([where, gaps]) => (where.test(place) ? gaps : []));
      return (text.match(/\{[^}]*\}?/g) ?? []).flatMap((gap) =>
        allowed.includes(gap) ? [] : [[place, gap]],
      );
    }),
  );
  expect(strange).toEqual([]);
});

it('addresses a client and a provider each about the other', () => {
  for (const { path, data } of yamlFiles.filter(({ path }) => !path.startsWith('dossiers/'))) {
    const texts = textsIn(data);
    const to = (role: string) => texts.filter((text) => text.path.split('.').includes(role));
    const wrong = [
      ...to('client').filter(({ text }) => /de opdrachtgever\b/i.test(text)),
      ...to('provider').filter(({ text }) => /de dienstverlener\b/i.test(text)),
    ];
    expect(wrong, path).toEqual([]);
  }
});

it.each([...contentFiles('types/'), ...contentFiles('reactions/')])(
  '$path fits in the strip of a matrix',
  ({ data }) => {
    const { name, short } = data as { name: LocalizedText; short: LocalizedText };
    for (const locale of LOCALES) {
      expect(name[locale].length, name[locale]).toBeLessThanOrEqual(LONGEST_IN_A_STRIP);
      expect(short[locale].length, short[locale]).toBeLessThanOrEqual(LONGEST_IN_A_STRIP);
    }
  },
);
