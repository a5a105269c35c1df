const UNWANTED = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** A text without control and bidi characters, trimmed, cut to a number of characters; splits none. */
export function cleanText(text: string, maxLength: number): string {
  const clean = text.replace(UNWANTED, '').trim();
  return Array.from(clean).slice(0, maxLength).join('').trim();
}

/** A text to compare words by: in lower case, without accents and outer spaces. */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
