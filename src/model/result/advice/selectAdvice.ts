import { isAnswerValue, unitValue } from '../../scan/answer';
import type { ScanContext } from '../../scan/scanContext';
import { monthNumber } from '../../time/calendar';
import { measureFacets } from '../commitment';
import { HIGH } from '../band';
import {
  ADVISED_FACETS,
  ADVISED_ITEMS,
  advice,
  type Advice,
  type AdvicePart,
  type AdvisedFacet,
} from './adviceId';
import { isAtLeast, isEndTold, isImposed, isLeaving, type AdviceInput } from './adviceInput';
import { goalsApartAdvice, goalsUnclearAdvice } from './goalAdvice';
import { plainTypeAdvice, reactionAdvice, sayItFirst } from './reactionAdvice';
import { itemsOf } from '../../scan/item';

export { ADVICE_IDS, type Advice, type AdviceId, type AdvicePart } from './adviceId';
export type { AdviceInput } from './adviceInput';

const MOST_PIECES = 3;
const FEWEST_PIECES = 2;
const NEAR_MONTHS = 12;
const MANY_UNKNOWN = 3;
const MOSTLY_UNKNOWN = 10;

/**
 * Two or three pieces with a placement, at most three without: the first that applies first, the end of the contract always
 * last. Who is leaving is advised on parting alone.
 */
export function selectAdvice(input: AdviceInput): readonly Advice[] {
  if (isLeaving(input)) return known([partWell(input), advice('lessons'), contractAdvice(input)]);
  const contract = contractAdvice(input);
  const pieces = piecesFor(input);
  const enough = pieces.length + (contract ? 1 : 0) >= FEWEST_PIECES ? pieces : filledUp(input, pieces);
  return known([...enough.slice(0, contract ? MOST_PIECES - 1 : MOST_PIECES), contract]);
}

const known = (pieces: readonly (Advice | undefined)[]): readonly Advice[] =>
  pieces.filter((piece) => piece !== undefined);

/** The pieces that apply, but for the end of the contract. */
function piecesFor(input: AdviceInput): readonly Advice[] {
  const unknown = Object.values(input.answers).filter((answer) => answer === 'unknown').length;
  const questions = unknown >= MANY_UNKNOWN ? advice('unknown-answers') : undefined;
  const isMostlyUnknown = unknown >= MOSTLY_UNKNOWN;
  const weakest = weakestFacet(input);
  const { signal, typed } = reactionAdvice(input);
  return known([
    imposedAdvice(input),
    goalsApartAdvice(input),
    signal,
    isMostlyUnknown ? questions : undefined,
    typed,
    goalsUnclearAdvice(input),
    weakest && weakest.mean < HIGH ? itemAdvice(input, weakest.facet) : undefined,
    isMostlyUnknown ? undefined : questions,
  ]);
}

/** Up to two pieces: what to keep, then the type without a reaction; without a placement what is missing. */
function filledUp(input: AdviceInput, pieces: readonly Advice[]): readonly Advice[] {
  const weakest = weakestFacet(input);
  const keep = weakest && weakest.mean >= HIGH ? advice(`keep/${weakest.facet}`) : undefined;
  const last = input.verdict ? plainTypeAdvice(input) : advice('missing-answers', sayItFirst(input));
  const fillers = input.verdict ? [keep, last] : [last, keep];
  const fresh = known(fillers).filter(({ id }) => pieces.every((piece) => piece.id !== id));
  return [...pieces, ...fresh].slice(0, FEWEST_PIECES);
}

/** Parting well: what the reader's answers leave to do before the handover. */
function partWell(input: AdviceInput): Advice {
  const { answers, otherKnows } = input;
  const isUnsaid = answers.V1 === 1 || otherKnows === 'no';
  const why = isAtLeast(input, 'V1', 4) ? 'repeat-why' : isUnsaid ? 'say-why-first' : 'say-why';
  return advice('part-well', isImposed(input) && 'ask-leave', !isEndTold(input) && 'tell-first', why);
}

/** Where others chose the relation: what can be done there, by what the reader has already done. */
function imposedAdvice(input: AdviceInput): Advice | undefined {
  if (!isImposed(input)) return undefined;
  if (input.context.problem !== 'yes') return advice('imposed-calm');
  return advice(isAtLeast(input, 'V1', 4) ? 'imposed-raised' : 'imposed');
}

/** The facet of liking or value with the lowest mean, ties in their order; undefined if nothing of them is known. */
function weakestFacet({ answers }: AdviceInput): Readonly<{ facet: AdvisedFacet; mean: number }> | undefined {
  const facets = measureFacets(answers);
  return ADVISED_FACETS.flatMap((facet) => {
    const mean = facets[facet];
    return mean === undefined ? [] : [{ facet, mean }];
  }).sort((a, b) => a.mean - b.mean)[0];
}

/** The piece about the lowest answer of a facet, ties in form order. */
function itemAdvice({ answers }: AdviceInput, facet: AdvisedFacet): Advice | undefined {
  const [lowest] = ADVISED_ITEMS.filter((item) => itemsOf(facet).includes(item))
    .flatMap((item) => {
      const answer = answers[item];
      return isAnswerValue(answer) ? [{ item, unit: unitValue(item, answer) }] : [];
    })
    .sort((a, b) => a.unit - b.unit);
  return lowest && advice(`item/${lowest.item}`);
}

/** The talk before the contract ends, as far as it is still open. */
function contractAdvice(input: AdviceInput): Advice | undefined {
  if (!contractEnds(input.context)) return undefined;
  if (isEndTold(input)) return advice('contract-handover');
  if (isLeaving(input)) return advice('contract-leaving');
  const tender: AdvicePart | undefined = input.context.tender === 'yes' ? 'tender' : undefined;
  return advice('contract-end', tender);
}

/** Whether the month of the end, or the last month in which notice can be given, is at most twelve months away. */
function contractEnds({ date, contractEnd, noticeMonths = 0 }: ScanContext): boolean {
  if (contractEnd === undefined) return false;
  const end = monthNumber(contractEnd) - monthNumber(date);
  return [end, end - noticeMonths].some((months) => months >= 0 && months <= NEAR_MONTHS);
}
