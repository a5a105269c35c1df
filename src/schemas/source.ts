import { z } from 'astro/zod';
import { localizedText } from './text';

const text = z.string().trim().min(1);

/** What other authors wrote about one subject; `work` is a book or a journal, in English unless `language` says otherwise. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
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
