import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale, Localized } from '../i18n/locales';
import { localize } from '../i18n/localize';

export type DossierText = Localized<CollectionEntry<'dossiers'>['data']>;

/** The cases as data, in one language, with the evidence of every coded answer. */
export async function dossiersIn(locale: Locale): Promise<readonly DossierText[]> {
  return (await getCollection('dossiers'))
    .map(({ data }) => localize(data, locale))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** One dossier by its id; an unknown id stops the build. */
export async function dossierOf(id: string, locale: Locale): Promise<DossierText> {
  const found = (await dossiersIn(locale)).find((dossier) => dossier.id === id);
  if (!found) throw new Error(`content: no dossier '${id}'`);
  return found;
}
