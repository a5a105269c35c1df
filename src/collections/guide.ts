import { getCollection, render } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales';
import { casePath, chapterPath } from '../i18n/routes';

/** A chapter or case with its address. `id` is its file name, the same in every language. */
export interface GuidePage<Entry> {
  readonly id: string;
  readonly path: string;
  readonly entry: Entry;
}

/** The chapters in one language, in reading order. */
export async function chaptersIn(locale: Locale): Promise<readonly GuidePage<CollectionEntry<'guide'>>[]> {
  const entries = await getCollection('guide', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .toSorted((a, b) => a.data.chapter - b.data.chapter)
    .map((entry) => ({ id: fileName(entry.id), path: chapterPath(locale, entry.data.slug), entry }));
}

/** The cases in one language, in the order of the guide. */
export async function casesIn(locale: Locale): Promise<readonly GuidePage<CollectionEntry<'cases'>>[]> {
  const entries = await getCollection('cases', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({ id: fileName(entry.id), path: casePath(locale, entry.data.slug), entry }));
}

/** The pages before and after this one: the chapters in order, then the cases. Absent at both ends. */
export async function neighboursOf(path: string, locale: Locale) {
  const pages = [...(await chaptersIn(locale)), ...(await casesIn(locale))];
  const titled = pages.map((page) => ({ path: page.path, title: page.entry.data.title }));
  const place = titled.findIndex((page) => page.path === path);
  if (place < 0) throw new Error(`content: '${path}' is no chapter or case`);
  return { previous: titled[place - 1], next: titled[place + 1] };
}

/** The file name of a page of content, without its language. */
export const fileName = (id: string): string => id.slice(id.indexOf('/') + 1);

/** Reading time in whole minutes at 200 words a minute; markup and frontmatter do not count. */
export function readingMinutes(body: string | undefined): number {
  const words = (body ?? '').replace(/<[^>]*>/g, ' ').match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];
  return Math.max(1, Math.round(words.length / 200));
}

/** The body of a page as a component, with its headings. */
export const renderPage = (page: GuidePage<CollectionEntry<'guide'> | CollectionEntry<'cases'>>) =>
  render(page.entry);

/** The address of a chapter by its file name; an unknown name stops the build. */
export async function chapterPathOf(id: string, locale: Locale): Promise<string> {
  const chapter = (await chaptersIn(locale)).find((page) => page.id === id);
  if (!chapter) throw new Error(`content: no chapter '${id}'`);
  return chapter.path;
}
