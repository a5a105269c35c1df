import { getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale, Localized } from '../i18n/locales';
import { localize } from '../i18n/localize';

export type TomorrowText = Localized<CollectionEntry<'tomorrow'>['data']>;

/** The page of five questions that lead to a first sentence, in one language. */
export async function tomorrowIn(locale: Locale): Promise<TomorrowText> {
  const entry = await getEntry('tomorrow', 'tomorrow');
  if (!entry) throw new Error('content: tomorrow.yaml is missing');
  return localize(entry.data, locale);
}
