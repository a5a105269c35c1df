import { z } from 'astro/zod';
import { inEachLanguage, localizedText } from './text';

/** Words that readers type for what the guide calls otherwise: who searches for one of `words` finds `finds` too. */
export const synonymsSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  words: inEachLanguage(z.array(z.string().trim().min(1)).min(1)),
  finds: localizedText,
});
