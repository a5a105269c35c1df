import { matrixWordsIn, reactionsIn, typesIn } from '../../collections/fields';
import type { Locale } from '../../i18n/locales';
import { wordsIn } from '../../i18n/words';
import type { GlyphId } from '../../islands/matrix/Glyph';

/** The fields of a matrix as a table, with a sentence that says what the picture shows. */
export interface MatrixTable {
  readonly label: string;
  readonly caption: string;
  /** Heads of the columns: field, vertical axis, horizontal axis. */
  readonly head: readonly string[];
  /** Each field with its place on the vertical and on the horizontal axis, in words. */
  readonly rows: readonly Readonly<{ id: GlyphId; name: string; places: readonly string[] }>[];
}

/** The four types of relation, and where each lies. */
export async function typologyTable(locale: Locale): Promise<MatrixTable> {
  const { typologyTable: words } = wordsIn(locale).pages;
  const types = await typesIn(locale);
  return {
    label: words.figure,
    caption: words.caption,
    head: [words.type, words.affective, words.calculative],
    rows: [
      { ...types.pillar, places: [words.high, words.high] },
      { ...types.prospect, places: [words.high, words.low] },
      { ...types.hostage, places: [words.low, words.high] },
      { ...types.freerider, places: [words.low, words.low] },
    ],
  };
}

/** The four reactions, and where each lies. */
export async function reactionsTable(locale: Locale): Promise<MatrixTable> {
  const words = wordsIn(locale).figures.reactions;
  const { vertical, horizontal } = (await matrixWordsIn(locale)).reactions;
  const reactions = await reactionsIn(locale);
  return {
    label: words.label,
    caption: words.caption,
    head: [words.reaction, vertical.title, horizontal.title],
    rows: [
      { ...reactions.exit, places: [vertical.high, horizontal.low] },
      { ...reactions.voice, places: [vertical.high, horizontal.high] },
      { ...reactions.loyalty, places: [vertical.low, horizontal.high] },
      { ...reactions.neglect, places: [vertical.low, horizontal.low] },
    ],
  };
}
