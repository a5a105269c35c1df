import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale, Localized } from '../i18n/locales';
import { localize } from '../i18n/localize';
import { routeTo } from '../i18n/routes';
import { chaptersIn } from './guide';

export type TermText = Localized<CollectionEntry<'glossary'>['data']>;

/** The terms of the guide in one language, in the order of its alphabet. */
export async function termsIn(locale: Locale): Promise<readonly TermText[]> {
  const terms = (await getCollection('glossary')).map(({ data }) => localize(data, locale));
  return terms.toSorted((a, b) => a.term.localeCompare(b.term, locale));
}

/** One term by its id; an unknown id stops the build. */
export async function termOf(id: string, locale: Locale): Promise<TermText> {
  const found = (await termsIn(locale)).find((term) => term.id === id);
  if (!found) throw new Error(`<Term id="${id}">: content/glossary.yaml has no such term`);
  return found;
}

/** The address of a term on the page of terms. */
export const termPath = (id: string, locale: Locale): string => `${routeTo('glossary', locale)}#${id}`;

/** Title and address of the chapters by the name that a term gives them: only chapters that exist. */
export async function termChapters(
  locale: Locale,
): Promise<ReadonlyMap<string, { readonly title: string; readonly path: string }>> {
  const chapters = await chaptersIn(locale);
  return new Map(chapters.map(({ id, path, entry }) => [id, { title: entry.data.title, path }]));
}
