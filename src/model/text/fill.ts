/** Puts values into a text with named gaps, `{name}`; throws on a gap without a value. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for ${gap} in '${text}'`);
    return String(value);
  });
}

/** The same text with a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A count in words as far as `words` go, which begin at nought; in figures above that. */
export const numberWord = (count: number, words: readonly string[]): string => words[count] ?? String(count);

/** A list in words: `a, b en c`. */
export const inWords = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

/** A place or share of 0..1 (or -1..1) as a whole number of hundredths, with a true minus sign. */
export const hundredths = (value: number): string => String(Math.round(value * 100)).replace('-', '−');

/** The text for none, for one, or for more, with its gaps filled. */
export function countText(
  texts: Readonly<{ none?: string; one: string; more: string }>,
  count: number,
  others: Readonly<Record<string, string>> = {},
): string {
  const none = count === 0 ? texts.none : undefined;
  return fill(none ?? (count === 1 ? texts.one : texts.more), { count, ...others });
}
