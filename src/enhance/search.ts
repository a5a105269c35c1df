import { readJsonFile } from '../browser/jsonFile';
import { queriesFor } from './searchQuery';
import type { SearchWords } from './searchQuery';

/** A stretch of text around what was found; `found` for the very words. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/** A place that was found: a section of a page, or the part of the page above its first heading. */
export interface Place {
  readonly title: string;
  readonly path: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** A page with the places found on it, the best first. */
export interface FoundPage {
  readonly title: string;
  readonly path: string;
  readonly places: readonly Place[];
}

/** A kind of page: its name, and how the addresses of its pages begin. A page is of the first kind that fits. */
export interface Group {
  readonly under: string;
  readonly name: string;
}

/** What the pages found are shown with: their kinds, and how many there are, one or {count}. */
export interface HitWords {
  readonly groups: readonly Group[];
  readonly hit: string;
  readonly hits: string;
}

/** A search at hand. */
export interface Searcher {
  /** The pages for what the reader typed, the best first; pages that only have another word for it come last. */
  readonly find: (typed: string) => Promise<readonly FoundPage[]>;
  readonly words: HitWords;
}

interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly locations: readonly number[];
  }[];
}
interface Hit {
  readonly data: () => Promise<Fragment>;
}
interface Index {
  readonly search: (query: string) => Promise<{ readonly results: readonly Hit[] }>;
}
interface Pagefind {
  readonly createInstance: (options: object) => Index;
}

/** What the build writes at the address of the words. */
interface WordsFile extends HitWords {
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  readonly longWords: readonly string[];
}

const PAGEFIND = '/pagefind/pagefind.js';
const EXCERPT_WORDS = 22;
let attempts = 0;
const MAX_PAGES = 20;

/**
 * Loads the index and the words at `wordsPath`; rejects when either cannot be had. The index runs in the page: a
 * worker would need a Trusted Types policy, and a site of this size is searched within a few milliseconds.
 */
export async function loadSearcher(wordsPath: string): Promise<Searcher> {
  const [{ createInstance }, file] = await Promise.all([loadPagefind(), readJsonFile(wordsPath)]);
  const words = file as WordsFile;
  const known: SearchWords = { ...words, synonyms: new Map(Object.entries(words.synonyms)) };
  const index = createInstance({ noWorker: true, excerptLength: EXCERPT_WORDS });
  let last: Promise<unknown> = Promise.resolve();
  const find = (typed: string) => {
    // One after the other: the index gives every query the same object for a page, and writes its excerpts into it.
    const found = last.then(() => unlessMissing(() => pagesForAll(index, queriesFor(typed, known))));
    last = found.catch(() => undefined);
    return found;
  };
  return { find, words };
}

/** Each attempt under an address of its own: what failed once is not asked for again by every engine, nor by the index. */
function loadPagefind(): Promise<Pagefind> {
  const attempt = attempts++ === 0 ? '' : `?${attempts}`;
  return import(/* @vite-ignore */ PAGEFIND + attempt) as Promise<Pagefind>;
}

/**
 * The outcome of a search; rejects when a file that it asked for could not be had: the index takes a part of its words that
 * is missing for one in which nothing was found.
 */
async function unlessMissing<Found>(search: () => Promise<Found>): Promise<Found> {
  const plainFetch = globalThis.fetch;
  let missing = false;
  globalThis.fetch = async (...request) => {
    const response = await plainFetch(...request).catch(() => undefined);
    missing ||= !response?.ok;
    return response ?? Response.error();
  };
  try {
    const found = await search();
    if (missing) throw new Error('a part of the index is missing');
    return found;
  } finally {
    globalThis.fetch = plainFetch;
  }
}

async function pagesForAll(index: Index, queries: readonly string[]): Promise<readonly FoundPage[]> {
  const found: FoundPage[] = [];
  for (const query of queries) found.push(...(await pagesFor(index, query)));
  return mergePages(found);
}

async function pagesFor(index: Index, query: string): Promise<readonly FoundPage[]> {
  const { results } = await index.search(query);
  return Promise.all(
    results.slice(0, MAX_PAGES).map(async ({ data }) => {
      const { url, meta, sub_results } = await data();
      const places = sub_results.toSorted(byMatch(query)).map(({ title, url: path, excerpt }) => ({
        title,
        path,
        excerpt: excerptParts(excerpt),
      }));
      return { title: meta['title'] ?? url, path: url, places };
    }),
  );
}

/** A section named after what was asked comes first, then the one in which most was found. */
const byMatch =
  (query: string) =>
  (a: Fragment['sub_results'][number], b: Fragment['sub_results'][number]): number =>
    Number(b.title.toLowerCase().includes(query)) - Number(a.title.toLowerCase().includes(query)) ||
    b.locations.length - a.locations.length;

/** One entry for each page, in the order in which they were found, with all its places, each once. */
function mergePages(found: readonly FoundPage[]): readonly FoundPage[] {
  const pages = new Map<string, FoundPage>();
  for (const page of found) {
    const before = pages.get(page.path);
    const places = before?.places ?? [];
    const more = page.places.filter(({ path }) => !places.some((place) => place.path === path));
    pages.set(page.path, { ...page, places: [...places, ...more] });
  }
  return [...pages.values()];
}

/** The index marks what it found with `<mark>` and writes only `<` and `>` of the text as entities. */
const excerptParts = (excerpt: string): readonly ExcerptPart[] =>
  excerpt
    .split(/<\/?mark>/)
    .map((text, at) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), found: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
