import type { Locale } from './locales';
import { nl } from './nl';

/** The same keys with other words: a missing or extra key fails the compile. */
export type Words = WordsLike<typeof nl>;

type WordsLike<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: WordsLike<T[K]> };

const WORDS: Readonly<Record<Locale, Words>> = { nl };

/** Every word of the interface in one language. */
export const wordsIn = (locale: Locale): Words => WORDS[locale];
