import { z } from 'astro/zod';
import { GOAL_EFFECTS, GOAL_STATES } from '../model/result/goalAlignment';
import { BANDS } from '../model/result/band';
import { BUSINESS, FITS, GOAL_SUMMARIES, OWN_SUMMARIES } from '../model/result/summary';
import { byRole, localizedText } from './text';

const verdict = z.strictObject({
  meaning: localizedText,
  coaching: localizedText.exactOptional(),
});
const aboutBoth = z.strictObject({ own: localizedText, other: byRole(localizedText) });
const mixedReaction = aboutBoth.extend({ name: localizedText, seen: localizedText });

/** For every code of the model a value, under the code with hyphens. */
const keyed = <const Code extends string, T extends z.ZodType>(codes: readonly Code[], value: T) =>
  z.strictObject(
    Object.fromEntries(codes.map((code) => [code.replaceAll(' ', '-'), value])) as Record<Hyphened<Code>, T>,
  );

type Hyphened<Code extends string> = Code extends `${infer First} ${infer Rest}`
  ? `${First}-${Hyphened<Rest>}`
  : Code;

/** Whether the business side speaks for staying, for neither, or against. */
const SIDES = ['for', 'even', 'against'] as const;

/** The first screen of a result, in pieces of sentences. */
const summary = z.strictObject({
  liking: keyed(BANDS, localizedText),
  joins: keyed(BANDS, keyed(SIDES, localizedText)),
  business: keyed(BUSINESS, z.strictObject({ side: z.enum(SIDES), text: localizedText })),
  own: keyed(OWN_SUMMARIES, localizedText),
  fits: keyed(FITS, localizedText),
  goals: keyed(GOAL_SUMMARIES, localizedText),
});
/** Goals by their state and by what the other party's goals mean for the reader's: no sentence may gainsay an answer. */
const GOALS = GOAL_STATES.flatMap((state) => GOAL_EFFECTS.map((effect) => `${state} ${effect}` as const));

/** What the verdicts of the model mean in plain words, where they are more than one type or one reaction. */
export const verdictsSchema = z.strictObject({
  summary,
  between: z.strictObject({
    'pillar-prospect': verdict,
    'pillar-hostage': verdict,
    'pillar-freerider': verdict,
    'prospect-hostage': verdict,
    'prospect-freerider': verdict,
    'hostage-freerider': verdict,
  }),
  middle: verdict,
  reactions: z.strictObject({
    constructive: mixedReaction,
    destructive: mixedReaction,
    'threat-or-negotiation': mixedReaction,
    'loyalty-or-neglect': mixedReaction,
    contradictory: mixedReaction,
    'none-marked': mixedReaction,
  }),
  judged: z.strictObject({ 'as-expected': aboutBoth, 'early-warning': aboutBoth, chance: aboutBoth }),
  goals: keyed(GOALS, localizedText),
  dependence: z.strictObject({
    both: localizedText,
    'one-sided-own': localizedText,
    'one-sided-other': localizedText,
    unknown: localizedText,
  }),
});
