import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale, Localized } from '../i18n/locales';
import { localize } from '../i18n/localize';

export type LineText = Localized<CollectionEntry<'lines'>['data']>;

/** An appreciation line of ours by its id, in one language; an unknown id stops the build. */
export async function lineOf(id: string, locale: Locale): Promise<LineText> {
  const found = (await getCollection('lines')).find(({ data }) => data.id === id);
  if (!found) throw new Error(`content: no line '${id}'`);
  return localize(found.data, locale);
}
