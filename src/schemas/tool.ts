import { z } from 'astro/zod';
import { localizedText } from './text';

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
