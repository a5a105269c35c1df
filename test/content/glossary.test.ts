import { expect, it } from 'vitest';
import type { LocalizedText } from '../../src/i18n/locales';
import { LOCALES } from '../../src/i18n/locales';
import { contentData, contentFiles } from './contentFiles';

interface Term {
  readonly id: string;
  readonly term: LocalizedText;
  readonly chapter?: string;
}

const terms = contentData<readonly Term[]>('glossary.yaml');
const formulas = contentData<readonly { readonly id: string }[]>('formulas.yaml');
const pages = contentFiles().filter(({ path }) => path.endsWith('.mdx'));

const idsIn = (component: string, body: string) =>
  [...body.matchAll(new RegExp(`<${component}\\b[^>]*?\\bid="([^"]*)"`, 'g'))].map(([, id]) => id ?? '');
const used = (component: string) => new Set(pages.flatMap(({ body }) => idsIn(component, body)));
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

it('defines each term and each formula once', () => {
  for (const entries of [terms, formulas]) expect(new Set(ids(entries)).size).toBe(entries.length);
});

it.each(pages)('$path opens only terms that are defined, each one once', ({ body }) => {
  const opened = idsIn('Term', body);
  expect(opened.filter((id) => !ids(terms).includes(id))).toEqual([]);
  expect(new Set(opened).size).toBe(opened.length);
});

it.each(LOCALES)('defines no term that the pages in %s never use', (locale) => {
  const text = pages
    .filter(({ path }) => path.includes(`/${locale}/`))
    .map(({ body, data }) => `${JSON.stringify(data)} ${body}`.toLowerCase())
    .join('\n');
  const unused = terms.filter(
    ({ id, term }) => !used('Term').has(id) && !text.includes(term[locale].toLowerCase()),
  );
  expect(ids(unused)).toEqual([]);
});

it.each(terms.filter(({ chapter }) => chapter))(
  '$id is explained in a chapter that exists',
  ({ chapter }) => {
    for (const locale of LOCALES) {
      expect(contentFiles('guide/').map(({ path }) => path)).toContain(`guide/${locale}/${chapter}.mdx`);
    }
  },
);

it('shows every formula, and no other', () => {
  expect([...used('Formula')].toSorted()).toEqual(ids(formulas).toSorted());
});
