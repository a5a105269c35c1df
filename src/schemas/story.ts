import { z } from 'astro/zod';
import { READERS } from '../model/case/prediction';
import type { FieldReading } from '../model/case/prediction';
import { REACTIONS } from '../model/result/reaction';
import { RELATIONSHIP_TYPES } from '../model/result/relationshipType';
import type { StoryStep } from '../model/case/story';
import { localizedText } from './text';

/** A step of the story: its month, and the incidents that it tells. */
export const storyStepSchema = z.strictObject({
  month: z.number().min(0),
  tells: z.array(z.string()),
}) satisfies z.ZodType<StoryStep>;

/** A reading of one question: the field, or the two that the author names, with the argument. */
const fieldReading = <const F extends readonly [string, ...string[]]>(fields: F) =>
  z.strictObject({
    by: z.enum(READERS),
    fields: z.array(z.enum(fields)).min(1).max(2),
    why: localizedText,
  });

/** The reading of a case, for the end of its story. */
export const readingsSchema = z.strictObject({
  typology: fieldReading(RELATIONSHIP_TYPES) satisfies z.ZodType<FieldReading>,
  client: fieldReading(REACTIONS) satisfies z.ZodType<FieldReading>,
  provider: fieldReading(REACTIONS) satisfies z.ZodType<FieldReading>,
});
