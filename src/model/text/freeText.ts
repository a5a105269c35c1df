/** The most characters that a free text keeps. */
export const MAX_TEXT_LENGTH = 80;

/** White space that ends a line or jumps to a column. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/gu;

/** What no name or note needs: control and bidi characters, halves of characters, and code points that are no characters. */
const UNWANTED = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\uFEFF]/gu;

/** Characters that are not seen: soft hyphens, zero-width spaces and joiners, variation selectors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A text on one line without control and bidi characters, cut to a number of characters; splits none. White space at its
 * ends stays, so that it can be used while the reader types.
 */
export function cleanTyped(text: string, maxLength: number): string {
  return firstCharacters(text.replace(BREAKS, ' ').replace(UNWANTED, ''), maxLength);
}

/**
 * A text on one line without control and bidi characters, trimmed, cut to a number of characters; splits none. Empty when
 * nothing in it can be seen.
 */
export function cleanText(text: string, maxLength: number): string {
  const clean = cleanTyped(cleanTyped(text, Infinity).trim(), maxLength).trim();
  return isBlank(clean) ? '' : clean;
}

/** Free text on one line without control and bidi characters, cut off at `longest` characters; undefined if nothing is left. */
export function parseText(value: unknown, longest = MAX_TEXT_LENGTH): string | undefined {
  if (typeof value !== 'string') return undefined;
  return cleanText(value, longest) || undefined;
}

/** Whether `cleanText` cuts the end off a text. */
export const isCutOff = (text: string, maxLength: number): boolean =>
  cleanText(text, Infinity) !== cleanText(text, maxLength);

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A text that changes nothing in the order of what stands around it, for where no element can hold it apart. */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

function firstCharacters(text: string, count: number): string {
  // A text is at least half as many characters long as it has code units.
  return text.length <= count ? text : Array.from(text).slice(0, count).join('');
}

/**
 * A text to compare words by: in lower case, without accents, unseen characters and outer spaces; with one kind of hyphen,
 * one kind of space, and letters and digits in their plain form.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(UNSEEN, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .trim();

/** Whether there is nothing to be seen in a text. */
export const isBlank = (text: string): boolean => text.replace(UNSEEN, '').trim() === '';
