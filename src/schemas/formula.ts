import { z } from 'astro/zod';
import { inEachLanguage, localizedText } from './text';

const text = z.string().trim().min(1);

/** A formula: its lines in pieces, the whole in words, and what its letters mean. */
export const formulaSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  aloud: localizedText,
  lines: inEachLanguage(z.array(z.array(text).min(1)).min(1)),
  letters: inEachLanguage(z.array(z.strictObject({ sign: text, meaning: text })).min(1)),
});
