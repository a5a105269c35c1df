/** Affective commitment: the wish to go on. */
export const AFFECTIVE_ITEMS = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'] as const;

/** Calculative commitment: value (C1, C2) and lock-in: switching (C3, C4) and the lack of alternatives (C5, C6). */
export const CALCULATIVE_ITEMS = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const;

/** Own dependence (D1, D2) and the other's dependence as experienced (D3, D4). */
export const DEPENDENCE_ITEMS = ['D1', 'D2', 'D3', 'D4'] as const;

/** Goal alignment. */
export const GOAL_ITEMS = ['G1', 'G2', 'G3', 'G4'] as const;

/** The reader's own behaviour since this point began: exit, voice, loyalty, neglect. */
export const BEHAVIOUR_ITEMS = ['E1', 'E2', 'V1', 'V2', 'L1', 'L2', 'N1', 'N2'] as const;

/** The same eight questions about the other party. */
export const OTHER_BEHAVIOUR_ITEMS = [
  'other-E1',
  'other-E2',
  'other-V1',
  'other-V2',
  'other-L1',
  'other-L2',
  'other-N1',
  'other-N2',
] as const satisfies readonly `other-${BehaviourItem}`[];

/** All items in form order, the order in which ties are settled. */
export const ITEM_IDS = [
  ...AFFECTIVE_ITEMS,
  ...CALCULATIVE_ITEMS,
  ...DEPENDENCE_ITEMS,
  ...GOAL_ITEMS,
  ...BEHAVIOUR_ITEMS,
  ...OTHER_BEHAVIOUR_ITEMS,
] as const;

/** An item of the affective axis. */
export type AffectiveItem = (typeof AFFECTIVE_ITEMS)[number];

/** An item of the calculative axis. */
export type CalculativeItem = (typeof CALCULATIVE_ITEMS)[number];

/** An item that only asks about dependence. */
export type DependenceItem = (typeof DEPENDENCE_ITEMS)[number];

/** An item about goals. */
export type GoalItem = (typeof GOAL_ITEMS)[number];

/** An item about one's own behaviour. */
export type BehaviourItem = (typeof BEHAVIOUR_ITEMS)[number];

/** An item about the other party's behaviour. */
export type OtherBehaviourItem = (typeof OTHER_BEHAVIOUR_ITEMS)[number];

/** Any item of the questionnaire; results are keyed by it, never by order. */
export type ItemId = (typeof ITEM_IDS)[number];

/** Whether a value from outside is the id of an item. */
export function isItemId(value: unknown): value is ItemId {
  return (ITEM_IDS as readonly unknown[]).includes(value);
}

/** What an item measures; `fewAlternatives` is the lack of them: high means few. */
export const FACETS = [
  'social',
  'trust',
  'warmth',
  'value',
  'switching',
  'fewAlternatives',
  'own-dependence',
  'other-dependence',
  'goals',
  'exit',
  'voice',
  'loyalty',
  'neglect',
] as const;

/** What an item measures. */
export type Facet = (typeof FACETS)[number];

/** Whether the fifth answer stands for much (plain) or for little (reversed) of the facet. */
export const DIRECTIONS = ['plain', 'reversed'] as const;

/** The direction in which an item is scored. */
export type Direction = (typeof DIRECTIONS)[number];

/**
 * How an item is scored; `since` is the form version from which its question and ladder have their present meaning: an
 * answer from an older form says something else.
 */
export type ItemKey = Readonly<{ facet: Facet; direction: Direction; since: number }>;

/** The scoring key: the facet, direction and age of every item. */
export const SCORING_KEY: Readonly<Record<ItemId, ItemKey>> = {
  A1: { facet: 'social', direction: 'plain', since: 2 },
  A2: { facet: 'social', direction: 'reversed', since: 2 },
  A3: { facet: 'trust', direction: 'plain', since: 2 },
  A4: { facet: 'trust', direction: 'reversed', since: 2 },
  A5: { facet: 'warmth', direction: 'plain', since: 2 },
  A6: { facet: 'warmth', direction: 'reversed', since: 2 },
  C1: { facet: 'value', direction: 'plain', since: 2 },
  C2: { facet: 'value', direction: 'reversed', since: 2 },
  C3: { facet: 'switching', direction: 'plain', since: 2 },
  C4: { facet: 'switching', direction: 'reversed', since: 2 },
  C5: { facet: 'fewAlternatives', direction: 'reversed', since: 2 },
  C6: { facet: 'fewAlternatives', direction: 'plain', since: 2 },
  D1: { facet: 'own-dependence', direction: 'reversed', since: 2 },
  D2: { facet: 'own-dependence', direction: 'plain', since: 2 },
  D3: { facet: 'other-dependence', direction: 'plain', since: 2 },
  D4: { facet: 'other-dependence', direction: 'reversed', since: 2 },
  G1: { facet: 'goals', direction: 'plain', since: 2 },
  G2: { facet: 'goals', direction: 'plain', since: 2 },
  G3: { facet: 'goals', direction: 'reversed', since: 2 },
  G4: { facet: 'goals', direction: 'reversed', since: 2 },
  E1: { facet: 'exit', direction: 'plain', since: 2 },
  E2: { facet: 'exit', direction: 'plain', since: 2 },
  V1: { facet: 'voice', direction: 'plain', since: 2 },
  V2: { facet: 'voice', direction: 'plain', since: 2 },
  L1: { facet: 'loyalty', direction: 'plain', since: 2 },
  L2: { facet: 'loyalty', direction: 'plain', since: 2 },
  N1: { facet: 'neglect', direction: 'plain', since: 2 },
  N2: { facet: 'neglect', direction: 'plain', since: 2 },
  'other-E1': { facet: 'exit', direction: 'plain', since: 2 },
  'other-E2': { facet: 'exit', direction: 'plain', since: 2 },
  'other-V1': { facet: 'voice', direction: 'plain', since: 2 },
  'other-V2': { facet: 'voice', direction: 'plain', since: 2 },
  'other-L1': { facet: 'loyalty', direction: 'plain', since: 2 },
  'other-L2': { facet: 'loyalty', direction: 'plain', since: 2 },
  'other-N1': { facet: 'neglect', direction: 'plain', since: 2 },
  'other-N2': { facet: 'neglect', direction: 'plain', since: 2 },
};

/** The items of a facet among these, in form order. */
export function itemsOf(facet: Facet, among: readonly ItemId[] = ITEM_IDS): readonly ItemId[] {
  return among.filter((id) => SCORING_KEY[id].facet === facet);
}
