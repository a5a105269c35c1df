import { z } from 'astro/zod';
import { byRole, localizedText } from './text';

const verdict = z.strictObject({
  sentence: localizedText,
  lede: localizedText,
  coaching: localizedText.exactOptional(),
});
const aboutBoth = z.strictObject({ own: localizedText, other: byRole(localizedText) });
const mixedReaction = aboutBoth.extend({ name: localizedText, seen: localizedText });

const keyed = <const Keys extends readonly string[], T extends z.ZodType>(keys: Keys, value: T) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<Keys[number], T>);

/** The first screen of a result, in pieces of sentences. */
const summary = z.strictObject({
  liking: keyed(BANDS, localizedText),
  joins: keyed(BANDS, keyed(SIDES, localizedText)),
  business: keyed(BUSINESS_BANDS, z.strictObject({ side: z.enum(SIDES), text: localizedText })),
  own: keyed([...REACTION_KEYS, 'too-few', 'nothing-happened'], localizedText),
  fits: keyed(['as-expected', 'early-warning', 'chance', 'unjudged'], localizedText),
  goals: keyed(GOAL_KEYS, localizedText),
});

/** What the verdicts of the model mean in plain words, where they are more than one type or one reaction. */
export const verdictsSchema = z.strictObject({
  between: z.strictObject({
    'pillar-prospect': verdict,
    'pillar-hostage': verdict,
    'pillar-freerider': verdict,
    'prospect-hostage': verdict,
    'prospect-freerider': verdict,
    'hostage-freerider': verdict,
  }),
  middle: verdict,
  reason: z.strictObject({
    neither: localizedText,
    both: localizedText,
    value: localizedText,
    'lock-in': localizedText,
  }),
  reactions: z.strictObject({
    constructive: mixedReaction,
    destructive: mixedReaction,
    'threat-or-negotiation': mixedReaction,
    'loyalty-or-neglect': mixedReaction,
    contradictory: mixedReaction,
    'none-marked': mixedReaction,
  }),
  judged: z.strictObject({ 'as-expected': aboutBoth, 'early-warning': aboutBoth, chance: aboutBoth }),
  goals: z.strictObject({ 'in-line': localizedText, apart: localizedText, unclear: localizedText }),
  dependence: z.strictObject({
    both: localizedText,
    'one-sided-own': localizedText,
    'one-sided-other': localizedText,
    unknown: localizedText,
  }),
});
