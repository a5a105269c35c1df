import { isRelationshipType, RELATIONSHIP_TYPES, type RelationshipType } from './relationshipType';
import { likeliestType, PROBABILITY_TOLERANCE, type TypeProbabilities } from './typeProbabilities';

/** One type, two types between which the relation lies (likelier first), or a middle ground without a verdict. */
export type TypologyVerdict =
  | Readonly<{ kind: 'type'; type: RelationshipType }>
  | Readonly<{ kind: 'between'; likelier: RelationshipType; other: RelationshipType }>
  | Readonly<{ kind: 'middle' }>;

/** A verdict as one word or phrase, for figures, tables and tests. */
export type VerdictCode = RelationshipType | `between ${RelationshipType} and ${RelationshipType}` | 'middle';

const SINGLE_TYPE = 0.75;
const TWO_TYPES = 0.9;

/** The verdict: one type from .75, two types from .90 together, else the middle ground. */
export function decideVerdict(probabilities: TypeProbabilities): TypologyVerdict {
  const first = likeliestType(probabilities);
  if (probabilities[first] >= SINGLE_TYPE) return { kind: 'type', type: first };
  const second = likeliestType(
    probabilities,
    RELATIONSHIP_TYPES.filter((type) => type !== first),
  );
  if (probabilities[first] + probabilities[second] < TWO_TYPES) return { kind: 'middle' };
  return { kind: 'between', likelier: first, other: second };
}

/** Whether two verdicts say the same; two "between" verdicts of one pair do, whichever is likelier. */
export function sameVerdict(a: TypologyVerdict, b: TypologyVerdict): boolean {
  const types = verdictTypes(b);
  return verdictTypes(a).length === types.length && verdictTypes(a).every((type) => types.includes(type));
}

/** The types that a verdict names, likelier first; none for the middle ground. */
export function verdictTypes(verdict: TypologyVerdict): readonly RelationshipType[] {
  if (verdict.kind === 'type') return [verdict.type];
  return verdict.kind === 'between' ? [verdict.likelier, verdict.other] : [];
}

/** The code of a verdict, such as `pillar`, `between pillar and hostage` or `middle`. */
export function verdictCode(verdict: TypologyVerdict): VerdictCode {
  if (verdict.kind === 'type') return verdict.type;
  return verdict.kind === 'between' ? `between ${verdict.likelier} and ${verdict.other}` : 'middle';
}

/** The verdict of a code from outside; undefined if it is none. */
export function parseVerdictCode(code: unknown): TypologyVerdict | undefined {
  if (code === 'middle') return { kind: 'middle' };
  if (isRelationshipType(code)) return { kind: 'type', type: code };
  const [, likelier, other] = /^between (\w+) and (\w+)$/.exec(typeof code === 'string' ? code : '') ?? [];
  const isPair = isRelationshipType(likelier) && isRelationshipType(other) && likelier !== other;
  return isPair ? { kind: 'between', likelier, other } : undefined;
}

/** From this difference in probability on, one of two types weighs more: an assumption of the scan. */
const CLEARLY_LIKELIER = 0.1;

/** From this probability on, 0..1, a type is almost certain: an assumption of the scan. */
const ALMOST_CERTAIN = 0.95;

/** Whether the first type is clearly likelier than the second, so that it is named as the main one. */
export const isClearlyLikelier = (
  probabilities: TypeProbabilities,
  first: RelationshipType,
  second: RelationshipType,
): boolean => probabilities[first] - probabilities[second] >= CLEARLY_LIKELIER - PROBABILITY_TOLERANCE;

/** Whether a type is almost certain, and not only likely. */
export const isAlmostCertain = (probabilities: TypeProbabilities, type: RelationshipType): boolean =>
  probabilities[type] >= ALMOST_CERTAIN - PROBABILITY_TOLERANCE;
