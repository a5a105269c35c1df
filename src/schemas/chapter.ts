import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** Facts of the published guide that a page tells, F1..F44 and K1..K4: `content/coverage.yaml` says where. */
export const factNumbers = z.array(z.string().regex(/^[FK]\d+$/)).min(1);

/** A chapter of the guide. Reading time and section numbers are computed, never typed. */
export const chapterSchema = z.strictObject({
  title: text,
  slug: z.string().regex(/^[a-z-]+$/),
  chapter: z.number().int().min(1),
  lede: text,
  /** What the chapter holds, in one line of the index. */
  holds: text,
  learn: z.array(text).length(3),
  summary: z.array(text).length(3),
  check: z.array(z.strictObject({ question: text, answer: text })).length(2),
  facts: factNumbers.exactOptional(),
});
