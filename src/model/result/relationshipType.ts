/** The four types, in the order that settles ties. */
export const RELATIONSHIP_TYPES = ['pillar', 'prospect', 'hostage', 'freerider'] as const;

/** A field of the typology matrix. */
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** A point of the typology matrix; both axes run from 0 to 1. */
export type Place = Readonly<{ affective: number; calculative: number }>;

/** The midline of both axes: the middle of the scale, not a norm. */
export const MIDLINE = 0.5;

/** Whether a value from outside is the code of a type. */
export function isRelationshipType(value: unknown): value is RelationshipType {
  return (RELATIONSHIP_TYPES as readonly unknown[]).includes(value);
}

/** The field of a place; a place on a midline goes by the order of the types, so to the high side. */
export function typeAt(affective: number, calculative: number): RelationshipType {
  if (affective >= MIDLINE) return calculative >= MIDLINE ? 'pillar' : 'prospect';
  return calculative >= MIDLINE ? 'hostage' : 'freerider';
}
