import { z } from 'astro/zod';
import { INTERPRETERS } from '../model/case/prediction';
import type { FieldInterpretation } from '../model/case/prediction';
import { REACTIONS } from '../model/result/reaction';
import { RELATIONSHIP_TYPES } from '../model/result/relationshipType';
import type { StoryStep } from '../model/case/story';
import { localizedText } from './text';

/** A step of the story: its month, and the incidents that it tells. */
export const storyStepSchema = z.strictObject({
  month: z.number().min(0),
  tells: z.array(z.string()),
}) satisfies z.ZodType<StoryStep>;

/** An interpretation of one question: the field, or the two that the author names, with the argument. */
const fieldInterpretation = <const F extends readonly [string, ...string[]]>(fields: F) =>
  z.strictObject({
    by: z.enum(INTERPRETERS),
    fields: z.array(z.enum(fields)).min(1).max(2),
    why: localizedText,
  });

/** The interpretation of a case, for the end of its story. */
export const interpretationSchema = z.strictObject({
  typology: fieldInterpretation(RELATIONSHIP_TYPES) satisfies z.ZodType<FieldInterpretation>,
  client: fieldInterpretation(REACTIONS) satisfies z.ZodType<FieldInterpretation>,
  provider: fieldInterpretation(REACTIONS) satisfies z.ZodType<FieldInterpretation>,
});
