import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales';
import { localize } from '../i18n/localize';
import { aboutPagesIn } from './aboutPages';
import { termsIn } from './glossary';
import { casesIn, chaptersIn } from './guide';
import { sourcesIn } from './sources';
import { tomorrowIn } from './tomorrow';

/** What search goes by besides the word that the reader typed, all in lower case. */
export interface SearchWords {
  /** Words of readers, and English names of terms, with the words of the guide. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** Words of the site that are long enough to be compounds: the index finds a word by how it begins only. */
  readonly longWords: readonly string[];
}

const LONG = 8;

/** The words for search in one language, from the glossary, `content/synonyms.yaml` and the texts themselves. */
export async function searchWordsIn(locale: Locale): Promise<SearchWords> {
  const [synonyms, longWords] = await Promise.all([synonymsIn(locale), longWordsIn(locale)]);
  return { synonyms, longWords };
}

async function synonymsIn(locale: Locale): Promise<SearchWords['synonyms']> {
  const synonyms = (await getCollection('synonyms')).map(({ data }) => localize(data, locale));
  const terms = await termsIn(locale);
  const groups = [
    ...synonyms,
    ...terms.map(({ english, also = [], term }) => ({ words: [english, ...also], finds: term })),
  ];
  const found = new Map<string, Set<string>>();
  for (const { words, finds } of groups) {
    for (const word of words.map((text) => text.toLowerCase())) {
      const other = finds.toLowerCase();
      if (word !== other) found.set(word, (found.get(word) ?? new Set()).add(other));
    }
  }
  return Object.fromEntries([...found].toSorted().map(([word, finds]) => [word, [...finds]]));
}

async function longWordsIn(locale: Locale): Promise<readonly string[]> {
  const pages = (await Promise.all([chaptersIn(locale), casesIn(locale), aboutPagesIn(locale)])).flat();
  const works = (await sourcesIn(locale)).map(({ works, about }) => [
    about,
    works.map(({ by, work }) => [by, work]),
  ]);
  const data = [
    ...pages.map(({ entry }) => entry.data),
    await termsIn(locale),
    await tomorrowIn(locale),
    works,
  ];
  const text = [...pages.map(({ entry }) => entry.body), JSON.stringify(data)].join(' ').toLowerCase();
  const words = new Set(text.match(/\p{L}+/gu));
  return [...words].filter((word) => word.length >= LONG).toSorted();
}
