import type { Reader } from '../reader.ts';

/** A way through the site: what it is called, and what the reader sees on it, which must be the same in every engine. */
export interface Journey {
  readonly name: string;
  /** What the console may say on it. */
  readonly mayHear?: RegExp;
  readonly walk: (reader: Reader) => Promise<readonly string[]>;
}

/** Throws, saying what is wrong, unless it is so. */
export function hold(isSo: boolean, wrong: string): asserts isSo {
  if (!isSo) throw new Error(wrong);
}
