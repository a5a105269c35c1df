import type { Placement } from './commitment';
import { MIDLINE, RELATIONSHIP_TYPES, type RelationshipType } from './relationshipType';
import { normalCdf } from './uncertainty';

/** The probability, 0..1, of each type; they sum to 1. */
export type TypeProbabilities = Readonly<Record<RelationshipType, number>>;

/** How probable each type is, the errors of the two axes being normal and independent. */
export function measureProbabilities(commitment: Placement): TypeProbabilities {
  const affective = normalCdf((commitment.affective - MIDLINE) / commitment.affectiveSigma);
  const calculative = normalCdf((commitment.calculative - MIDLINE) / commitment.calculativeSigma);
  return {
    pillar: affective * calculative,
    prospect: affective * (1 - calculative),
    hostage: (1 - affective) * calculative,
    freerider: (1 - affective) * (1 - calculative),
  };
}

/** Probabilities that differ by no more than this count as equal. */
export const PROBABILITY_TOLERANCE = 1e-9;

/** The most probable type, of all or of some; the first in the order of the types among equals. */
export function likeliestType(
  probabilities: TypeProbabilities,
  among: readonly RelationshipType[] = RELATIONSHIP_TYPES,
): RelationshipType {
  return among.reduce((best, type) =>
    probabilities[type] > probabilities[best] + PROBABILITY_TOLERANCE ? type : best,
  );
}
