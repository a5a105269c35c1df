import { z } from 'astro/zod';
import { id, inEachLanguage, localizedText, text } from './text';

/** A term of the guide. `chapter` is the file name of the chapter that explains it; `also` holds other words that readers search for. */
export const glossarySchema = z.strictObject({
  id,
  term: localizedText,
  english: text,
  definition: localizedText,
  chapter: text.exactOptional(),
  also: inEachLanguage(z.array(text).min(1)).exactOptional(),
});

/** What other authors wrote about one subject; `work` is a book or a journal, in English unless `language` says otherwise. */
export const sourceSchema = z.strictObject({
  id,
  order: z.number().int().min(1),
  about: localizedText,
  works: z
    .array(
      z.strictObject({
        by: text,
        /** More authors wrote it than `by` names. */
        others: z.literal(true).exactOptional(),
        year: z.number().int(),
        work: text,
        language: text.exactOptional(),
        /** The volume, the issue or the number in it. */
        at: text.exactOptional(),
      }),
    )
    .min(1),
});

/** Words that readers type for what the guide calls otherwise: who searches for one of `words` finds `finds` too. */
export const synonymsSchema = z.strictObject({
  id,
  words: inEachLanguage(z.array(text).min(1)),
  finds: localizedText,
});

/** A formula: its lines in pieces, the whole in words, and what its letters mean. */
export const formulaSchema = z.strictObject({
  id,
  aloud: localizedText,
  lines: inEachLanguage(z.array(z.array(text).min(1)).min(1)),
  letters: inEachLanguage(z.array(z.strictObject({ sign: text, meaning: text })).min(1)),
});

/**
 * An instrument: the id of its route, its name, what it does and how long it takes, in one line each.
 * `{questions}` and `{minutes}` in the last two are filled in for the questionnaire on paper.
 */
export const toolSchema = z.strictObject({
  id: z.string(),
  order: z.number().int().min(1),
  title: localizedText,
  text: localizedText,
  time: localizedText,
});

const NUMBERS = [
  ...Array.from({ length: 44 }, (_, index) => `F${index + 1}`),
  ...Array.from({ length: 4 }, (_, index) => `K${index + 1}`),
];

const place = z.string().regex(/^\/[a-z-]+\/[a-z-]+\/#[a-z0-9-]+$/);

/**
 * Where each numbered fact and case is told: page and anchor. A number of the published guide that is missing stops the
 * build; a page that tells something new may number it on.
 */
export const coverageSchema = z
  .record(z.string().regex(/^[FK]\d+$/), place)
  .superRefine((places, context) => {
    for (const number of NUMBERS)
      if (!places[number])
        context.addIssue({
          code: 'custom',
          path: [number],
          message: 'this fact of the guide must be told somewhere',
        });
  });
