import { unpackConclusion } from './conclusionLayout';
import { findCodes, hasWords, restoreText, type CodeKind, type CodePlace } from './linkText';
import { accepted, refused, type Parsed } from '../parsed';
import type { Conclusion } from '../result/conclusion';
import { CURRENT_FORM, type FormState } from '../scan/formChange';
import { CODE_LENGTHS, formatCode, LINK_VERSION, unpackCode } from './scanCode';
import { unpackScan, type LinkedScan } from './scanLayout';

/** The most characters of a link that are read. */
export const MAX_LINK_LENGTH = 4096;

/** The most characters of a pasted message in which a link is looked for. */
export const MAX_MESSAGE_LENGTH = 65_536;

/** Why a link cannot be opened. */
export const LINK_PROBLEMS = [
  'empty',
  'not-a-scan',
  'newer-version',
  'damaged',
  'out-of-range',
  'too-long',
] as const;

/** Why a link cannot be opened. */
export type LinkProblem = (typeof LINK_PROBLEMS)[number];

/** What can stand around the code that is read, and is left out: other words, more of an address, other codes. */
export const IGNORED_PARTS = ['words', 'address', 'codes', 'damaged-codes'] as const;

/** A kind of thing that stands around a code and is left out. */
export type IgnoredPart = (typeof IGNORED_PARTS)[number];

/** What a link holds: a scan with its answers, or a conclusion alone. Free text never travels. */
export type Link =
  Readonly<{ kind: 'scan' } & LinkedScan> | Readonly<{ kind: 'conclusion'; conclusion: Conclusion }>;

/** What a text gives: the first link that could be read, its code, and what was left out beside it. */
export type OpenedLink = Readonly<{ link: Link; code: string; ignored: readonly IgnoredPart[] }>;

type ParsedCode = Parsed<Readonly<{ link: Link; code: string }>, LinkProblem>;

/**
 * The link in a text from outside: a fragment, a whole address, a code, or a message with one of these in it, repaired where
 * mail and chat programs damage it. Reads at most `longest` characters; never throws. Answers to questions that have changed
 * since are dropped, and named.
 */
export function parseScanLink(
  text: string,
  { longest = MAX_LINK_LENGTH, now = CURRENT_FORM }: Readonly<{ longest?: number; now?: FormState }> = {},
): Parsed<OpenedLink, LinkProblem> {
  if (text.length > longest) return refused('too-long');
  const restored = restoreText(text);
  const places = placesIn(restored);
  const outcomes = places.map((place) => parseCode(place, now));
  const first = outcomes.findIndex(({ ok }) => ok);
  const [place, outcome] = [places[first], outcomes[first]];
  if (place === undefined || !outcome?.ok) return refused(worstProblem(restored, places, outcomes));
  const others = outcomes.filter((other, index) => index !== first && !isSameCode(other, outcome));
  return accepted({ ...outcome.value, ignored: ignoredAround(restored, place, others) });
}

/** Where codes may stand; in a text without any, also where the start of a code was typed with spaces. */
function placesIn(text: string): readonly CodePlace[] {
  const places = findCodes(text, CODE_LENGTHS);
  return places.length > 0 ? places : findCodes(text.replace(/[\s>]+/g, ''), CODE_LENGTHS);
}

function parseCode({ version, kind, digits: body }: CodePlace, now: FormState): ParsedCode {
  if (version > LINK_VERSION) return refused('newer-version');
  const packed = unpackCode(kind, body);
  if (packed === undefined) return refused('damaged');
  const link = unpackLink(kind, packed, now);
  return link === undefined ? refused('out-of-range') : accepted({ link, code: formatCode(kind, packed) });
}

function unpackLink(kind: CodeKind, packed: bigint, now: FormState): Link | undefined {
  if (kind === 'u') {
    const conclusion = unpackConclusion(packed);
    return conclusion && { kind: 'conclusion', conclusion };
  }
  const linked = unpackScan(packed, kind === 's' ? 'long' : 'quick', now);
  return linked && { kind: 'scan', ...linked };
}

/** Why nothing could be read: what is wrong with the place that has most of a code. */
function worstProblem(
  text: string,
  places: readonly CodePlace[],
  outcomes: readonly ParsedCode[],
): LinkProblem {
  const longest = Math.max(...places.map(({ digits }) => digits.length));
  const outcome = outcomes[places.findIndex(({ digits }) => digits.length === longest)];
  if (outcome && !outcome.ok) return outcome.problem;
  return hasWords(text) ? 'not-a-scan' : 'empty';
}

const isSameCode = (one: ParsedCode, other: ParsedCode): boolean =>
  one.ok && other.ok && one.value.code === other.value.code;

/** What stands around the code that was read. */
function ignoredAround(
  text: string,
  { start, end }: CodePlace,
  others: readonly ParsedCode[],
): readonly IgnoredPart[] {
  const address = text.slice(0, start).split(/\s/).at(-1) ?? '';
  const tail = text.slice(end).split(/\s/).at(0) ?? '';
  const words = [text.slice(0, start - address.length), text.slice(end + tail.length)];
  const found: Readonly<Record<IgnoredPart, boolean>> = {
    words: words.some(hasWords),
    address: hasWords(tail) || /[?&=]/.test(address),
    codes: others.some(({ ok }) => ok),
    'damaged-codes': others.some(({ ok }) => !ok),
  };
  return IGNORED_PARTS.filter((part) => found[part]);
}
