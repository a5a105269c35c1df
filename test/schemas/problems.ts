import type { z } from 'astro/zod';

/** What a schema has against a value: `path.to.it: message` for each issue; empty if it passes. */
export function problemsOf(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
