import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale, Localized } from '../i18n/locales';
import { localize } from '../i18n/localize';

/** One formula by its id, in one language; an unknown id stops the build. */
export async function formulaOf(
  id: string,
  locale: Locale,
): Promise<Localized<CollectionEntry<'formulas'>['data']>> {
  const found = (await getCollection('formulas')).find(({ data }) => data.id === id);
  if (!found) throw new Error(`<Formula id="${id}">: content/formulas.yaml has no such formula`);
  return localize(found.data, locale);
}
