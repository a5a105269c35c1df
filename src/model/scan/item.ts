/** Affective commitment: the wish to go on. */
export const AFFECTIVE_ITEMS = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'] as const;

/** Calculative commitment: value (C1, C2) and lock-in (C3–C6). */
export const CALCULATIVE_ITEMS = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const;

/** Own dependence (D1, D2) and the other's dependence as experienced (D3, D4). */
export const DEPENDENCE_ITEMS = ['D1', 'D2', 'D3', 'D4'] as const;

/** Goal alignment. */
export const GOAL_ITEMS = ['G1', 'G2', 'G3', 'G4'] as const;

/** The reader's own behaviour since the last problem: exit, voice, loyalty, neglect. */
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

/** What an item measures. */
export const FACETS = [
  'social',
  'trust',
  'warmth',
  'value',
  'switching',
  'alternatives',
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

/** The scoring key of form version 1: the facet and direction of every item. */
export const SCORING_KEY: Readonly<Record<ItemId, Readonly<{ facet: Facet; direction: Direction }>>> = {
  A1: { facet: 'social', direction: 'plain' },
  A2: { facet: 'social', direction: 'reversed' },
  A3: { facet: 'trust', direction: 'plain' },
  A4: { facet: 'trust', direction: 'reversed' },
  A5: { facet: 'warmth', direction: 'plain' },
  A6: { facet: 'warmth', direction: 'reversed' },
  C1: { facet: 'value', direction: 'plain' },
  C2: { facet: 'value', direction: 'reversed' },
  C3: { facet: 'switching', direction: 'plain' },
  C4: { facet: 'switching', direction: 'reversed' },
  C5: { facet: 'alternatives', direction: 'reversed' },
  C6: { facet: 'alternatives', direction: 'plain' },
  D1: { facet: 'own-dependence', direction: 'reversed' },
  D2: { facet: 'own-dependence', direction: 'plain' },
  D3: { facet: 'other-dependence', direction: 'plain' },
  D4: { facet: 'other-dependence', direction: 'reversed' },
  G1: { facet: 'goals', direction: 'plain' },
  G2: { facet: 'goals', direction: 'plain' },
  G3: { facet: 'goals', direction: 'reversed' },
  G4: { facet: 'goals', direction: 'reversed' },
  E1: { facet: 'exit', direction: 'plain' },
  E2: { facet: 'exit', direction: 'plain' },
  V1: { facet: 'voice', direction: 'plain' },
  V2: { facet: 'voice', direction: 'plain' },
  L1: { facet: 'loyalty', direction: 'plain' },
  L2: { facet: 'loyalty', direction: 'plain' },
  N1: { facet: 'neglect', direction: 'plain' },
  N2: { facet: 'neglect', direction: 'plain' },
  'other-E1': { facet: 'exit', direction: 'plain' },
  'other-E2': { facet: 'exit', direction: 'plain' },
  'other-V1': { facet: 'voice', direction: 'plain' },
  'other-V2': { facet: 'voice', direction: 'plain' },
  'other-L1': { facet: 'loyalty', direction: 'plain' },
  'other-L2': { facet: 'loyalty', direction: 'plain' },
  'other-N1': { facet: 'neglect', direction: 'plain' },
  'other-N2': { facet: 'neglect', direction: 'plain' },
};

/** The items of a facet among these, in form order. */
export function itemsOf(facet: Facet, among: readonly ItemId[] = ITEM_IDS): readonly ItemId[] {
  return among.filter((id) => SCORING_KEY[id].facet === facet);
}
