import { isAnswerValue, unitValue, type Answers } from '../scan/answer';
import { monthNumber } from '../time/calendar';
import { measureFacets, type Commitment } from './commitment';
import { judgeReaction } from './expectedReaction';
import type { ScanContext } from '../scan/scanContext';
import type { GoalAlignment } from './goalAlignment';
import { REACTIONS, reactionsOf, type Reaction, type Reactions } from './reaction';
import { HIGH, RELATIONSHIP_TYPES, type RelationshipType } from './relationshipType';
import { verdictTypes, type TypologyVerdict } from './verdict';

const GENERAL_ADVICE = [
  'imposed',
  'goals-apart',
  'goals-apart-close',
  'goals-apart-locked',
  'early-warning',
  'early-warning-cutting-corners',
  'chance',
  'chance-tipping-point',
  'middle',
  'goals-unclear',
  'facet-social',
  'facet-trust',
  'facet-warmth',
  'facet-value',
  'unknown-answers',
  'contract-end',
] as const;

/** The facets among which the weakest may get advice, in the order that settles ties. */
export const ADVISED_FACETS = ['social', 'trust', 'warmth', 'value'] as const;

/** A piece of advice; content gives its words. */
export type AdviceId = (typeof GENERAL_ADVICE)[number] | `${RelationshipType}/${Reaction | 'none'}`;

/** Every piece of advice. */
export const ADVICE_IDS: readonly AdviceId[] = [
  ...GENERAL_ADVICE,
  ...RELATIONSHIP_TYPES.flatMap((type) =>
    [...REACTIONS, 'none' as const].map((on) => `${type}/${on}` as const),
  ),
];

/** What advice is based on; what could not be measured is absent. */
export type AdviceInput = Readonly<{
  answers: Answers;
  context: ScanContext;
  commitment?: Commitment;
  verdict?: TypologyVerdict;
  goals?: GoalAlignment;
  own?: Reactions;
  other?: Reactions;
}>;

const MOST_PIECES = 3;
const FEWEST_PIECES = 2;
const IMPOSED = 0.75;
const NEAR_MONTHS = 12;

/** At most three pieces, the first that applies first; two or three as soon as there is a placement. */
export function selectAdvice(input: AdviceInput): readonly AdviceId[] {
  const pieces = piecesFor(input, HIGH);
  return (pieces.length < FEWEST_PIECES ? piecesFor(input, Infinity) : pieces).slice(0, MOST_PIECES);
}

/** The pieces that apply, the weakest facet only below the given bound. */
function piecesFor(input: AdviceInput, facetBound: number): readonly AdviceId[] {
  const pieces = [
    imposed(input),
    goalsApart(input),
    unexpected(input, input.own) ?? unexpected(input, input.other),
    typeByReaction(input),
    input.goals?.state === 'unclear' ? 'goals-unclear' : undefined,
    weakestFacet(input, facetBound),
    Object.values(input.answers).includes('unknown') ? 'unknown-answers' : undefined,
    contractEnds(input.context) ? 'contract-end' : undefined,
  ] as const;
  return pieces.filter((piece) => piece !== undefined);
}

function imposed({ answers: { C6 } }: AdviceInput): AdviceId | undefined {
  return isAnswerValue(C6) && unitValue('C6', C6) >= IMPOSED ? 'imposed' : undefined;
}

function goalsApart({ goals, commitment }: AdviceInput): AdviceId | undefined {
  if (goals?.state !== 'apart') return undefined;
  if (commitment === undefined) return 'goals-apart';
  if (commitment.affective >= HIGH) return 'goals-apart-close';
  return commitment.lockIn >= HIGH ? 'goals-apart-locked' : 'goals-apart';
}

function unexpected({ verdict }: AdviceInput, party: Reactions | undefined): AdviceId | undefined {
  if (verdict === undefined || party?.verdict === undefined) return undefined;
  const pair = `${verdictTypes(verdict)[0]}/${strongestReaction(party)}`;
  const judgement = judgeReaction(verdict, party.verdict);
  if (judgement === 'early warning') {
    return pair === 'pillar/neglect' ? 'early-warning-cutting-corners' : 'early-warning';
  }
  if (judgement !== 'chance') return undefined;
  return pair === 'hostage/voice' ? 'chance-tipping-point' : 'chance';
}

function typeByReaction({ verdict, own }: AdviceInput): AdviceId | undefined {
  if (verdict === undefined) return undefined;
  const [type] = verdictTypes(verdict);
  return type === undefined ? 'middle' : `${type}/${strongestReaction(own) ?? 'none'}`;
}

/** The reaction that a verdict names, of two the one with the higher bar; undefined if it names none. */
function strongestReaction(party: Reactions | undefined): Reaction | undefined {
  if (party?.verdict === undefined) return undefined;
  const { bars } = party;
  return [...reactionsOf(party.verdict)].sort((a, b) => (bars[b] ?? 0) - (bars[a] ?? 0))[0];
}

/** The weakest facet, where there is a placement: one answer alone says too little of a facet. */
function weakestFacet({ answers, verdict }: AdviceInput, bound: number): AdviceId | undefined {
  if (verdict === undefined) return undefined;
  const facets = measureFacets(answers);
  const [weakest] = ADVISED_FACETS.filter((facet) => (facets[facet] ?? Infinity) < bound).sort(
    (a, b) => (facets[a] ?? 0) - (facets[b] ?? 0),
  );
  return weakest === undefined ? undefined : `facet-${weakest}`;
}

/** Whether the month of the end, or the last month in which notice can be given, is at most twelve months away. */
function contractEnds({ date, contractEnd, noticeMonths = 0 }: ScanContext): boolean {
  if (contractEnd === undefined) return false;
  const end = monthNumber(contractEnd) - monthNumber(date);
  return [end, end - noticeMonths].some((months) => months >= 0 && months <= NEAR_MONTHS);
}
