import { z } from 'astro/zod';
import { inEachLanguage, localizedText } from './text';

/** A term of the guide. `chapter` is the file name of the chapter that explains it; `also` holds other words that readers search for. */
export const glossarySchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  term: localizedText,
  english: z.string().trim().min(1),
  definition: localizedText,
  chapter: z.string().trim().min(1).exactOptional(),
  also: inEachLanguage(z.array(z.string().trim().min(1)).min(1)).exactOptional(),
});
