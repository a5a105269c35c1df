import { REACTIONS, type Reaction } from '../reaction';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../relationshipType';

/** The facets among which the weakest may get advice, in the order that settles ties. */
export const ADVISED_FACETS = ['social', 'trust', 'warmth', 'value'] as const;

/** A facet that may get advice. */
export type AdvisedFacet = (typeof ADVISED_FACETS)[number];

/** The items of those facets: each has its own piece for when it is the lowest of the weakest facet. */
export const ADVISED_ITEMS = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'C1', 'C2'] as const;

/** An item with a piece of its own. */
export type AdvisedItem = (typeof ADVISED_ITEMS)[number];

/** What a reaction that the type does not lead one to expect stands for: an early warning (first three) or a chance. */
export const SIGNALS = ['exit', 'neglect', 'cutting-corners', 'voice', 'loyalty', 'tipping-point'] as const;

/** What an unexpected reaction stands for. */
export type Signal = (typeof SIGNALS)[number];

const GENERAL_ADVICE = [
  'part-well',
  'lessons',
  'imposed',
  'imposed-raised',
  'imposed-calm',
  'goals-apart',
  'goals-close',
  'goals-plan',
  'goals-imposed',
  'goals-helping',
  'goals-changes',
  'goals-unclear',
  'middle',
  'unknown-answers',
  'missing-answers',
  'contract-end',
  'contract-leaving',
  'contract-handover',
] as const;

/** A type with a reaction; two never come about, for they are always an early warning or a chance. */
export type TypeAdviceId = Exclude<
  `${RelationshipType}/${Reaction | 'none'}`,
  'pillar/neglect' | 'prospect/loyalty'
>;

/** A piece of advice; content gives its words. */
export type AdviceId =
  | (typeof GENERAL_ADVICE)[number]
  | `${'own' | 'other'}/${Signal}`
  | TypeAdviceId
  | `item/${AdvisedItem}`
  | `keep/${AdvisedFacet}`;

/** What a piece can begin with, by what else the answers say; content gives its words. */
export const ADVICE_PARTS = [
  'ask-leave',
  'tell-first',
  'say-why',
  'say-why-first',
  'repeat-why',
  'close',
  'talk-goals',
  'talk-difference',
  'alternatives-or-plan',
  'exit-plan',
  'complete-plan',
  'say-it',
  'tender',
] as const;

/** What a piece can begin with. */
export type AdvicePart = (typeof ADVICE_PARTS)[number];

/** A piece of advice and what its text begins with, in this order. */
export type Advice = Readonly<{ id: AdviceId; parts: readonly AdvicePart[] }>;

/** The advice with those of the parts that apply. */
export const advice = (id: AdviceId, ...parts: readonly (AdvicePart | undefined | false)[]): Advice => ({
  id,
  parts: parts.filter((part) => part !== undefined && part !== false),
});

/** Whether an id of a type and a reaction is one that can come about. */
export const isTypeAdviceId = (id: `${RelationshipType}/${Reaction | 'none'}`): id is TypeAdviceId =>
  id !== 'pillar/neglect' && id !== 'prospect/loyalty';

/** Every piece of advice. */
export const ADVICE_IDS: readonly AdviceId[] = [
  ...GENERAL_ADVICE,
  ...(['own', 'other'] as const).flatMap((party) => SIGNALS.map((signal) => `${party}/${signal}` as const)),
  ...RELATIONSHIP_TYPES.flatMap((type) =>
    ([...REACTIONS, 'none'] as const).map((on) => `${type}/${on}` as const).filter(isTypeAdviceId),
  ),
  ...ADVISED_ITEMS.map((item) => `item/${item}` as const),
  ...ADVISED_FACETS.map((facet) => `keep/${facet}` as const),
];
