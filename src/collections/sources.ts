import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale, Localized } from '../i18n/locales';
import { localize } from '../i18n/localize';

export type SourceText = Localized<CollectionEntry<'sources'>['data']>;

/** What other authors wrote, by subject, in their order. */
export async function sourcesIn(locale: Locale): Promise<readonly SourceText[]> {
  const sources = (await getCollection('sources')).toSorted((a, b) => a.data.order - b.data.order);
  return sources.map(({ data }) => localize(data, locale));
}
