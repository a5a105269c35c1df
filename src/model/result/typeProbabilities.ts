import type { Commitment } from './commitment';
import { MIDLINE, type RelationshipType } from './relationshipType';
import { normalCdf } from './uncertainty';

/** The probability, 0..1, of each type; they sum to 1. */
export type TypeProbabilities = Readonly<Record<RelationshipType, number>>;

/** How probable each type is, the errors of the two axes being normal and independent. */
export function measureProbabilities(
  commitment: Omit<Commitment, 'value' | 'lockIn' | 'facets'>,
): TypeProbabilities {
  const affective = normalCdf((commitment.affective - MIDLINE) / commitment.affectiveSigma);
  const calculative = normalCdf((commitment.calculative - MIDLINE) / commitment.calculativeSigma);
  return {
    pillar: affective * calculative,
    prospect: affective * (1 - calculative),
    hostage: (1 - affective) * calculative,
    freerider: (1 - affective) * (1 - calculative),
  };
}
