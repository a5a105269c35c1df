import { getCollection, render } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales';
import { pagePath } from '../i18n/routes';
import { fileName } from './guide';

/** A page about this site with its address. `id` is its file name, the same in every language. */
export interface AboutPage {
  readonly id: string;
  readonly path: string;
  readonly entry: CollectionEntry<'pages'>;
}

/** The pages about this site in one language, in the order of the colophon. */
export async function aboutPagesIn(locale: Locale): Promise<readonly AboutPage[]> {
  const entries = await getCollection('pages', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({ id: fileName(entry.id), path: pagePath(locale, entry.data.slug), entry }));
}

/** The day of the last change of the page at this address, as `2026-11-30`; throws when the page does not give it. */
export async function dateOfPage(path: string, locale: Locale): Promise<string> {
  const date = (await aboutPagesIn(locale)).find((page) => page.path === path)?.entry.data.date;
  if (date === undefined)
    throw new Error(`content: the page at ${path} has no 'date', which its version needs`);
  return date;
}

/** The body of a page about this site as a component, with its headings. */
export const renderAboutPage = ({ entry }: AboutPage) => render(entry);
