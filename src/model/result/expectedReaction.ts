import { reactionsOf, type Reaction, type Reactions, type ReactionVerdict } from './reaction';
import { defined } from '../property';
import type { RelationshipType } from './relationshipType';
import { verdictTypes, type TypologyVerdict } from './verdict';

/** How behaviour compares with what the type lets one expect. */
export const JUDGEMENTS = ['as expected', 'early warning', 'chance'] as const;

/** How behaviour compares with what the type lets one expect. */
export type Judgement = (typeof JUDGEMENTS)[number];

/** The two reactions that each type lets one expect. */
export const EXPECTED_REACTIONS: Readonly<Record<RelationshipType, readonly [Reaction, Reaction]>> = {
  pillar: ['voice', 'loyalty'],
  prospect: ['voice', 'exit'],
  hostage: ['neglect', 'loyalty'],
  freerider: ['exit', 'neglect'],
};

/** The reactions that a verdict lets one expect: those of each type it names; none for the middle ground. */
export function expectedReactions(verdict: TypologyVerdict): readonly Reaction[] {
  return [...new Set(verdictTypes(verdict).flatMap((type) => EXPECTED_REACTIONS[type]))];
}

/**
 * Whether behaviour was to be expected; one of two named reactions is enough. What was not: an early warning if exit
 * or neglect is among it, else a chance. Undefined where nothing is expected or no reaction is named.
 */
export function judgeReaction(verdict: TypologyVerdict, reaction: ReactionVerdict): Judgement | undefined {
  const expected = expectedReactions(verdict);
  const shown = reactionsOf(reaction);
  if (expected.length === 0 || shown.length === 0) return undefined;
  if (shown.some((one) => expected.includes(one))) return 'as expected';
  return shown.includes('exit') || shown.includes('neglect') ? 'early warning' : 'chance';
}

/** How the behaviour of both parties compares with what the type lets one expect; absent where nothing is to be judged. */
export type Judgements = Readonly<{ judgedOwn?: Judgement; judgedOther?: Judgement }>;

/** Judges both parties, as far as there are verdicts. */
export function judgeBoth({
  verdict,
  own,
  other,
}: Readonly<{ verdict?: TypologyVerdict; own?: Reactions; other?: Reactions }>): Judgements {
  const judge = (party: Reactions | undefined) =>
    verdict && party?.verdict ? judgeReaction(verdict, party.verdict) : undefined;
  return defined({ judgedOwn: judge(own), judgedOther: judge(other) });
}
