import { z } from 'astro/zod';
import { GOAL_EFFECTS, GOAL_STATES } from '../model/result/goalAlignment';
import { byRole, localizedText } from './text';

const verdict = z.strictObject({
  sentence: localizedText,
  lede: localizedText,
  coaching: localizedText.exactOptional(),
});
const aboutBoth = z.strictObject({ own: localizedText, other: byRole(localizedText) });
const mixedReaction = aboutBoth.extend({ name: localizedText, seen: localizedText });

/** Goals by their state and by what the other party's goals mean for the reader's: no sentence may gainsay an answer. */
const goals = Object.fromEntries(
  GOAL_STATES.flatMap((state) =>
    GOAL_EFFECTS.map((effect) => [`${state.replaceAll(' ', '-')}-${effect}`, localizedText]),
  ),
);

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
  goals: z.strictObject(goals),
  dependence: z.strictObject({
    both: localizedText,
    'one-sided-own': localizedText,
    'one-sided-other': localizedText,
    unknown: localizedText,
  }),
});
