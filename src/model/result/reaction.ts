import { unitValues, type Answers } from '../scan/answer';
import { BEHAVIOUR_ITEMS, OTHER_BEHAVIOUR_ITEMS, itemsOf, type ItemId } from '../scan/item';
import { clamp, mean } from '../mean';
import { defined } from '../property';
import { isReaction, REACTIONS, type Reaction, type ReactionPlace } from './reactionField';

export { isReaction, REACTIONS, type Reaction, type ReactionPlace } from './reactionField';

/** The verdicts that name two reactions. */
export const DOUBLE_REACTIONS = [
  'constructive',
  'destructive',
  'threat or negotiation',
  'loyalty or neglect',
] as const;

/** Every verdict on a party's behaviour. */
export const REACTION_VERDICTS = [...REACTIONS, ...DOUBLE_REACTIONS, 'contradictory', 'none marked'] as const;

/** A verdict on a party's behaviour. */
export type ReactionVerdict = (typeof REACTION_VERDICTS)[number];

/** Whose behaviour: the reader's own party or the other. */
export type Party = 'own' | 'other';

/**
 * How strong each reaction is, 0..1, with the place and the verdict. The place only when all four are known; the verdict also on
 * two or three of them, where it is clear enough.
 */
export type Reactions = Readonly<{
  bars: Readonly<Partial<Record<Reaction, number>>>;
  place?: ReactionPlace;
  verdict?: ReactionVerdict;
}>;

const MARKED = 0.4;
const WITHIN = 0.2;
/** On two or three known reactions the top must be this high, and lead by `WITHIN`. */
const CLEAR = 0.6;

const PAIRS: Readonly<Record<(typeof DOUBLE_REACTIONS)[number], readonly [Reaction, Reaction]>> = {
  constructive: ['voice', 'loyalty'],
  destructive: ['exit', 'neglect'],
  'threat or negotiation': ['exit', 'voice'],
  'loyalty or neglect': ['loyalty', 'neglect'],
};

/** What the answers say about one party's behaviour. */
export function measureReactions(answers: Answers, party: Party): Reactions {
  const [exit, voice, loyalty, neglect] = REACTIONS.map((reaction) =>
    mean(unitValues(answers, reactionItems(reaction, party))),
  );
  return placeReactions(defined({ exit, voice, loyalty, neglect }));
}

/** The place and the verdict that come with what is known of the four bars, each 0..1. */
export function placeReactions(bars: Reactions['bars']): Reactions {
  const { exit, voice, loyalty, neglect } = bars;
  if (exit === undefined || voice === undefined || loyalty === undefined || neglect === undefined)
    return defined({ bars, verdict: decidePartialVerdict(bars) });
  const place = {
    positivity: clamp(voice + loyalty - (exit + neglect), -1, 1),
    activity: clamp(exit + voice - (loyalty + neglect), -1, 1),
  };
  return { bars, place, verdict: decideReactionVerdict({ exit, voice, loyalty, neglect }) };
}

/** The verdict from the four bars, each 0..1. */
export function decideReactionVerdict(bars: Readonly<Record<Reaction, number>>): ReactionVerdict {
  const top = Math.max(...REACTIONS.map((reaction) => bars[reaction]));
  if (top < MARKED) return 'none marked';
  const near = REACTIONS.filter((reaction) => top - bars[reaction] <= WITHIN);
  const [only, second, ...more] = near;
  if (only !== undefined && second === undefined) return only;
  const pair = DOUBLE_REACTIONS.find((verdict) =>
    PAIRS[verdict].every((reaction) => near.includes(reaction)),
  );
  return pair === undefined || more.length > 0 ? 'contradictory' : pair;
}

/** The verdict from two or three bars: the one that is high and leads every other that is known; never a pair, never none. */
function decidePartialVerdict(bars: Reactions['bars']): Reaction | undefined {
  const known = REACTIONS.flatMap((reaction) => {
    const bar = bars[reaction];
    return bar === undefined ? [] : [{ reaction, bar }];
  }).sort((a, b) => b.bar - a.bar);
  const [top, second] = known;
  if (top === undefined || second === undefined) return undefined;
  return top.bar >= CLEAR && top.bar - second.bar >= WITHIN ? top.reaction : undefined;
}

/** The reactions that a verdict names: one, two, or none. */
export function reactionsOf(verdict: ReactionVerdict): readonly Reaction[] {
  if (isReaction(verdict)) return [verdict];
  return verdict === 'contradictory' || verdict === 'none marked' ? [] : PAIRS[verdict];
}

/** Whether a place lies in a field that its verdict names; on a midline it lies in the fields on both sides. */
export function liesInVerdict({ positivity, activity }: ReactionPlace, verdict: ReactionVerdict): boolean {
  const inField: Readonly<Record<Reaction, boolean>> = {
    exit: positivity <= 0 && activity >= 0,
    voice: positivity >= 0 && activity >= 0,
    loyalty: positivity >= 0 && activity <= 0,
    neglect: positivity <= 0 && activity <= 0,
  };
  return reactionsOf(verdict).some((reaction) => inField[reaction]);
}

function reactionItems(reaction: Reaction, party: Party): readonly ItemId[] {
  return itemsOf(reaction, party === 'own' ? BEHAVIOUR_ITEMS : OTHER_BEHAVIOUR_ITEMS);
}
