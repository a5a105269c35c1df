import { expectedReactions, EXPECTED_REACTIONS, judgeReaction } from '../expectedReaction';
import { isReaction, reactionsOf, type Party, type Reaction, type Reactions } from '../reaction';
import type { RelationshipType } from '../relationshipType';
import { verdictTypes, type TypologyVerdict } from '../verdict';
import { advice, isTypeAdviceId, type Advice, type AdvicePart, type Signal } from './adviceId';
import type { AdviceInput } from './adviceInput';

/**
 * What is advised about the reactions: `signal`, of one that the type does not lead one to expect, the reader's own first, and
 * `typed`, the piece of the type with the reader's own reaction, which a signal about the same replaces. Empty without a verdict.
 */
export function reactionAdvice(input: AdviceInput): { readonly signal?: Advice; readonly typed?: Advice } {
  const { verdict } = input;
  if (verdict === undefined) return {};
  const [own, other] = [signalOf(verdict, input.own), signalOf(verdict, input.other)];
  const first = sayItFirst(input);
  if (own !== undefined) return { signal: signalAdvice('own', own, first) };
  const typed = typeAdvice(verdict, input.own);
  if (other === undefined) return { typed: advice(typed, first) };
  return { signal: signalAdvice('other', other, first), typed: advice(typed) };
}

/** The piece of a type without a reaction; undefined where the verdict names no type. */
export function plainTypeAdvice({ verdict }: AdviceInput): Advice | undefined {
  const [type] = verdict === undefined ? [] : verdictTypes(verdict);
  return type === undefined ? undefined : advice(`${type}/none`);
}

/** Begins with saying it where nobody did: the reader waits or shows no reaction, or the other does not know of the point. */
export function sayItFirst({ answers, context, otherKnows, own }: AdviceInput): AdvicePart | undefined {
  if (context.problem !== 'yes') return undefined;
  const reaction = reactionAdvised(own);
  const isSilent = answers.V1 === 1 && (reaction === 'loyalty' || reaction === undefined);
  return isSilent || otherKnows === 'no' ? 'say-it' : undefined;
}

const signalAdvice = (party: Party, signal: Signal, first: AdvicePart | undefined): Advice =>
  advice(`${party}/${signal}`, first);

/** What an unexpected reaction stands for; undefined where nothing is expected or the reaction fits. */
function signalOf(verdict: TypologyVerdict, party: Reactions | undefined): Signal | undefined {
  if (party?.verdict === undefined) return undefined;
  const judgement = judgeReaction(verdict, party.verdict);
  if (judgement === undefined || judgement === 'as expected') return undefined;
  const isWarning = judgement === 'early warning';
  const decisive = [...reactionsOf(party.verdict)]
    .filter((reaction) => !isWarning || reaction === 'exit' || reaction === 'neglect')
    .sort((a, b) => (party.bars[b] ?? 0) - (party.bars[a] ?? 0))[0];
  const [type] = verdictTypes(verdict);
  if (type === 'pillar' && decisive === 'neglect') return 'cutting-corners';
  return type === 'hostage' && decisive === 'voice' ? 'tipping-point' : decisive;
}

function typeAdvice(verdict: TypologyVerdict, own: Reactions | undefined): Advice['id'] {
  const reaction = reactionAdvised(own);
  const type = typeAdvised(verdict, reaction);
  if (type === undefined) return 'middle';
  const id = `${type}/${reaction ?? 'none'}` as const;
  return isTypeAdviceId(id) ? id : `${type}/none`;
}

/** Of two types the one that leads one to expect the reaction, else the likelier. */
function typeAdvised(verdict: TypologyVerdict, reaction: Reaction | undefined): RelationshipType | undefined {
  const types = verdictTypes(verdict);
  if (reaction === undefined || !expectedReactions(verdict).includes(reaction)) return types[0];
  return types.find((type) => EXPECTED_REACTIONS[type].includes(reaction));
}

/** The one reaction that a verdict is advised on; undefined where it names none. */
function reactionAdvised(party: Reactions | undefined): Reaction | undefined {
  const verdict = party?.verdict;
  if (party === undefined || verdict === undefined) return undefined;
  if (isReaction(verdict)) return verdict;
  if (verdict === 'constructive') return 'voice';
  if (verdict === 'loyalty or neglect') return 'loyalty';
  if (verdict === 'destructive') return higher(party, 'exit', 'neglect');
  return verdict === 'threat or negotiation' ? higher(party, 'voice', 'exit') : undefined;
}

/** The reaction with the higher bar; the first where both are as high. */
const higher = ({ bars }: Reactions, first: Reaction, second: Reaction): Reaction =>
  (bars[second] ?? 0) > (bars[first] ?? 0) ? second : first;
