import { z } from 'astro/zod';
import { slug, text } from './text';

/** Facts of the published guide that a page tells, F1..F44 and K1..K4: `content/coverage.yaml` says where. */
export const factNumbers = z.array(z.string().regex(/^[FK]\d+$/)).min(1);

/** A chapter of the guide. Reading time and section numbers are computed, never typed. */
export const chapterSchema = z.strictObject({
  title: text,
  slug,
  chapter: z.number().int().min(1),
  lede: text,
  /** What the chapter holds, in one line of the index. */
  holds: text,
  learn: z.array(text).length(3),
  summary: z.array(text).length(3),
  check: z.array(z.strictObject({ question: text, answer: text })).length(2),
  facts: factNumbers.exactOptional(),
});

/** A page about this site. `date` is the day of its last change, as `2026-11-30`: for pages that tell their version. */
export const aboutPageSchema = z.strictObject({
  title: text,
  slug,
  order: z.number().int().min(1),
  lede: text,
  date: z.iso.date().exactOptional(),
});

/** A case study: its head, its questions for a group, and the dossier its figures are drawn from. */
export const caseSchema = z.strictObject({
  title: text,
  slug,
  order: z.number().int().min(1),
  dossier: text,
  lede: text,
  /** What the case holds, in one line of the index. */
  holds: text,
  service: text,
  atAGlance: z.array(z.strictObject({ label: text, value: text })).min(3),
  questions: z.array(text).min(2),
  /** What the case does not tell: said once, at its end. */
  untold: text.exactOptional(),
  facts: factNumbers.exactOptional(),
});
