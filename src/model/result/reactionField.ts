/** The four reactions to decline. */
export const REACTIONS = ['exit', 'voice', 'loyalty', 'neglect'] as const;

/** A field of the reaction matrix. */
export type Reaction = (typeof REACTIONS)[number];

/** A point of the reaction matrix: destructive to constructive and passive to active, both -1..1. */
export type ReactionPlace = Readonly<{ positivity: number; activity: number }>;

/** Whether a value from outside is the code of a reaction. */
export function isReaction(value: unknown): value is Reaction {
  return (REACTIONS as readonly unknown[]).includes(value);
}

/** The field of a place; a place on a midline counts as active and as constructive. */
export function reactionAt({ positivity, activity }: ReactionPlace): Reaction {
  if (activity >= 0) return positivity >= 0 ? 'voice' : 'exit';
  return positivity >= 0 ? 'loyalty' : 'neglect';
}
