/** What search goes by besides the words that the reader typed, all in lower case. */
export interface SearchWords {
  /** What to look for besides a word or phrase. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Words that may be compounds. */
  readonly longWords: readonly string[];
}

const MAX_QUERIES = 16;
/** How long a word is at least to be looked for inside compounds, and to have a plural. */
const MIN_LENGTH = 4;
/** How far into a compound a part of it stands at least: what is nearer the beginning is a mere prefix. */
const MIN_HEAD = 3;
/** *leveranciers* counts for *leverancier*: how many letters more a plural may have. */
const PLURAL = 2;

/**
 * The queries to put to the index for what the reader typed: that itself first, then with synonyms, then with
 * compounds that hold a word of it; at most 16.
 */
export function queriesFor(typed: string, { synonyms, longWords }: SearchWords): readonly string[] {
  const query = typed.toLowerCase().replace(/\s+/g, ' ').trim();
  if (query === '') return [];
  const tokens = query.split(' ');
  const withSynonyms = [...synonyms].flatMap(([word, finds]) => {
    const replaced = word.includes(' ')
      ? phraseIn(query, word)
      : tokens.find((token) => isMeant(token, word));
    return replaced === undefined ? [] : finds.map((other) => swap(query, replaced, other));
  });
  const withCompounds = tokens.flatMap((token) =>
    longWords.filter((word) => isPart(token, word)).map((word) => swap(query, token, word)),
  );
  return [...new Set([query, ...withSynonyms, ...withCompounds])].slice(0, MAX_QUERIES);
}

const phraseIn = (query: string, phrase: string): string | undefined =>
  ` ${query} `.includes(` ${phrase} `) ? phrase : undefined;

const isMeant = (token: string, word: string): boolean =>
  token === word ||
  (word.length >= MIN_LENGTH && token.startsWith(word) && token.length - word.length <= PLURAL);

const isPart = (token: string, word: string): boolean =>
  token.length >= MIN_LENGTH && word.includes(token, MIN_HEAD);

const swap = (query: string, from: string, to: string): string =>
  ` ${query} `.replace(` ${from} `, () => ` ${to} `).trim();
