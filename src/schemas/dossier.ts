import { z } from 'astro/zod';
import { ITEM_IDS } from '../model/scan/item';
import { findStoryFaults } from '../model/case/story';
import { incidentSchema, startSchema } from './incident';
import { interpretationSchema, storyStepSchema } from './story';
import { localizedText } from './text';

const fact = z.string().regex(/^[FK]\d+$/);
const party = z.strictObject({ name: z.string(), kind: localizedText });

const incident = incidentSchema.extend({
  id: z.string(),
  fact,
  evidence: z.enum(['text', 'assumption']),
  /** `assumption` where the month or weight is ours, though the incident itself is told. */
  coded: z.literal('assumption').exactOptional(),
});

const answer = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal('unknown'),
]);

/** A coded answer stands in the text, with the fact it rests on, or is an assumption of ours. */
const codedAnswer = z.discriminatedUnion('evidence', [
  z.strictObject({ answer, evidence: z.literal('text'), fact, why: localizedText }),
  z.strictObject({
    answer,
    evidence: z.literal('assumption'),
    fact: fact.exactOptional(),
    why: localizedText,
  }),
]);
const codedAnswers = z.partialRecord(z.enum(ITEM_IDS), codedAnswer);

/**
 * A case as data: parties, incidents with relative months, and coded answers per moment and party; with a page of its own
 * also the months of its story and the interpretation. The build stops where the story is ahead of its incidents or behind them.
 */
export const dossierSchema = z
  .strictObject({
    id: z.string(),
    case: z.string().exactOptional(),
    title: localizedText,
    parties: z.strictObject({ client: party, provider: party }),
    start: startSchema.exactOptional(),
    incidents: z.array(incident),
    steps: z.array(storyStepSchema).min(1).exactOptional(),
    interpretation: interpretationSchema.exactOptional(),
    moments: z
      .array(
        z.strictObject({
          id: z.string(),
          month: z.number(),
          title: localizedText,
          answers: z.strictObject({
            client: codedAnswers.exactOptional(),
            provider: codedAnswers.exactOptional(),
          }),
        }),
      )
      .min(1),
  })
  .superRefine(({ case: page, steps, interpretation, incidents, moments }, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (page !== undefined && !steps) problem('steps', 'a case with a page needs the months of its story');
    if (page !== undefined && !interpretation)
      problem('interpretation', 'a case with a page needs its interpretation');
    for (const fault of findStoryFaults(steps ?? [], steps ? incidents : [], steps ? moments : []))
      problem('steps', fault);
  });
