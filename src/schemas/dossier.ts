import { z } from 'astro/zod';
import { ANSWER_VALUES, UNSCORED_ANSWERS } from '../model/scan/answer';
import { CHOICES } from '../model/scan/scanContext';
import { ITEM_IDS } from '../model/scan/item';
import { EVIDENCE } from '../model/case/dossier';
import type { CodedDossier } from '../model/case/dossier';
import { ROLES } from '../model/role';
import { findStoryFaults } from '../model/case/story';
import { incidentSchema, startSchema } from './incident';
import { interpretationSchema, storyStepSchema } from './story';
import { localizedText } from './text';

const fact = z.string().regex(/^[FK]\d+$/);
const party = z.strictObject({ name: z.string(), kind: localizedText });

const incident = incidentSchema.extend({
  id: z.string(),
  fact: fact.exactOptional(),
  evidence: z.enum(['text', 'assumption']),
  /** `assumption` where the month or weight is ours, though the incident itself is told. */
  coded: z.literal('assumption').exactOptional(),
});

const answer = z.union([...ANSWER_VALUES, ...UNSCORED_ANSWERS].map((value) => z.literal(value)));

/** A coded answer stands in the text, or is an assumption of ours; `fact` is the numbered fact that it rests on. */
const codedAnswer = z.strictObject({
  answer,
  evidence: z.enum(EVIDENCE),
  fact: fact.exactOptional(),
  why: localizedText,
});
/** Whether the client's organisation chooses with whom it works, coded like an answer. */
const codedChoice = codedAnswer.extend({ answer: z.enum(CHOICES) });

const codedAnswers = z.partialRecord(z.enum(ITEM_IDS), codedAnswer);

/**
 * A case as data: parties, incidents with relative months, and coded answers per moment and party; with a page of its own
 * also the months of its story and the interpretation. The build stops where the story is ahead of its incidents or behind them,
 * and where a case of the guide, whose facts have numbers, tells something without one.
 */
export const dossierSchema = z
  .strictObject({
    id: z.string(),
    case: z.string().exactOptional(),
    /** Where a chapter tells of a relation that has no page of its own. */
    passage: z.strictObject({ chapter: z.string(), heading: z.string() }).exactOptional(),
    title: localizedText,
    parties: z.strictObject({ client: party, provider: party }),
    choice: codedChoice,
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
  .superRefine(({ case: page, choice, steps, interpretation, incidents, moments }, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (page !== undefined && !steps) problem('steps', 'a case with a page needs the months of its story');
    if (page !== undefined && !interpretation)
      problem('interpretation', 'a case with a page needs its interpretation');
    if (choice.evidence === 'text' && choice.fact === undefined)
      problem('choice', 'what stands in the text needs the fact that it rests on');
    for (const path of unnumbered(incidents, moments))
      context.addIssue({
        code: 'custom',
        path: [...path],
        message: 'a case with numbered facts needs the fact that this rests on',
      });
    for (const fault of findStoryFaults(steps ?? [], steps ? incidents : [], steps ? moments : []))
      problem('steps', fault);
  });

type Incidents = readonly { readonly fact?: string }[];
type Moments = readonly Pick<CodedDossier['moments'][number], 'answers'>[];

/** Where a fact is missing: at an incident, or at an answer from the text; nowhere when the case numbers no facts at all. */
function unnumbered(incidents: Incidents, moments: Moments): readonly (readonly (string | number)[])[] {
  const told = [
    ...incidents.map(({ fact }, index) => ({ path: ['incidents', index, 'fact'], fact })),
    ...moments.flatMap(({ answers }, index) =>
      ROLES.flatMap((role) =>
        Object.entries(answers[role] ?? {})
          .filter(([, { evidence }]) => evidence === 'text')
          .map(([item, { fact }]) => ({ path: ['moments', index, 'answers', role, item, 'fact'], fact })),
      ),
    ),
  ];
  return told.some(({ fact }) => fact) ? told.filter(({ fact }) => !fact).map(({ path }) => path) : [];
}
