import { z } from 'astro/zod';
import { REACTIONS } from '../model/result/reaction';
import type { Reaction } from '../model/result/reaction';
import { id, localizedText } from './text';

const step = z.strictObject({
  question: localizedText,
  /** Why one asks this. */
  why: localizedText,
  answers: z.array(z.strictObject({ when: localizedText, then: localizedText })).min(2),
});

/** The page of five questions that lead to a first sentence: four with their answers, and what the other party does. */
export const tomorrowSchema = z.strictObject({
  id,
  title: localizedText,
  lede: localizedText,
  /** What the page holds, in one line of the index. */
  holds: localizedText,
  steps: z.array(step).length(4),
  last: z.strictObject({
    question: localizedText,
    why: localizedText,
    /** What one sees of a party that reacts so. */
    signs: z.strictObject(
      Object.fromEntries(REACTIONS.map((reaction) => [reaction, localizedText])) as Record<
        Reaction,
        typeof localizedText
      >,
    ),
    unsure: localizedText,
  }),
  after: localizedText,
});
