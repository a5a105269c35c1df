import type { Locale } from '../../i18n/locales';
import { wordsIn } from '../../i18n/words';

/**
 * The same piece of HTML, in which the long words that the language lists may break with a hyphen. The style sheet makes
 * the hyphens: they are no text, so that ids, search, what is copied and what is read aloud hold the whole word.
 */
export function hyphenated(html: string, locale: Locale): string {
  const breaks = breaksIn(locale);
  return html
    .split(/(<[^>]*>|&[^;]*;)/)
    .map((part, index) => (index % 2 ? part : part.replace(LONG_WORD, (word) => broken(word, breaks))))
    .join('');
}

/** The same for plain text, as HTML. */
export const hyphenatedText = (text: string, locale: Locale): string =>
  hyphenated(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), locale);

const LONG_WORD = /\p{L}{8,}/gu;
const BREAK = '<i class="soft-hyphen"></i>';

type Breaks = ReadonlyMap<string, readonly number[]>;

/** For each listed word the lengths of its parts. */
const breaksIn = (locale: Locale): Breaks =>
  new Map(
    wordsIn(locale).longWords.map((word) => [
      word.replaceAll('-', ''),
      word.split('-').map(({ length }) => length),
    ]),
  );

function broken(word: string, breaks: Breaks): string {
  let start = 0;
  const lengths = breaks.get(word.toLowerCase()) ?? [word.length];
  return lengths.map((length) => word.slice(start, (start += length))).join(BREAK);
}
