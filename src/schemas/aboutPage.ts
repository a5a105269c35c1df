import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** A page about this site. `date` is the day of its last change, as `2026-11-30`: for pages that tell their version. */
export const aboutPageSchema = z.strictObject({
  title: text,
  slug: z.string().regex(/^[a-z-]+$/),
  order: z.number().int().min(1),
  lede: text,
  date: z.iso.date().exactOptional(),
});
