import { z } from 'astro/zod';
import { factNumbers } from './chapter';

const text = z.string().trim().min(1);

/** A case study: its head, its questions for a group, and the dossier its figures are drawn from. */
export const caseSchema = z.strictObject({
  title: text,
  slug: z.string().regex(/^[a-z-]+$/),
  order: z.number().int().min(1),
  dossier: text,
  lede: text,
  /** What the case holds, in one line of the index. */
  holds: text,
  service: text,
  atAGlance: z.array(z.strictObject({ label: text, value: text })).min(3),
  questions: z.array(text).min(2),
  facts: factNumbers.exactOptional(),
});
