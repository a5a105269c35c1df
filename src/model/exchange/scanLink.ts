import { crc24 } from './crc24';
import { digitsOf, numberOf, parseCrockford, formatCrockford } from './crockford';
import { packConclusion, unpackConclusion } from './conclusionLayout';
import { CODE_KINDS, findCodes, hasWords, restoreText, type CodeKind, type CodePlace } from './linkText';
import { accepted, refused, type Parsed } from '../parsed';
import { concludeScan, type Conclusion } from '../result/conclusion';
import { scoreScan } from '../result/scanResult';
import { CURRENT_FORM, type FormState } from '../scan/formChange';
import { parseScan, type Scan } from '../scan/scan';
import { packScan, unpackScan, type LinkedScan } from './scanLayout';

/** The version of the link format; a link keeps meaning what it meant when it was made. */
export const LINK_VERSION = 2;

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

/** What the sender may choose to send: everything, all but what tells of leaving, or the conclusion without the answers. */
export const LINK_CHOICES = ['all', 'without-leaving', 'conclusion'] as const;

/** What the sender chose to send. */
export type LinkChoice = (typeof LINK_CHOICES)[number];

/** What a link holds: a scan with its answers, or a conclusion alone. Free text never travels. */
export type Link =
  Readonly<{ kind: 'scan' } & LinkedScan> | Readonly<{ kind: 'conclusion'; conclusion: Conclusion }>;

/** What a text gives: the first link that could be read, its code, and what was left out beside it. */
export type OpenedLink = Readonly<{ link: Link; code: string; ignored: readonly IgnoredPart[] }>;

type ParsedCode = Parsed<Readonly<{ link: Link; code: string }>, LinkProblem>;

/** How many digits the payload of each kind has: a long scan, a quick scan, a conclusion. */
const PAYLOAD_DIGITS: Readonly<Record<CodeKind, number>> = { s: 32, k: 21, u: 19 };
const CHECK_DIGITS = 5;
const LENGTHS = Object.fromEntries(
  CODE_KINDS.map((kind) => [kind, PAYLOAD_DIGITS[kind] + CHECK_DIGITS]),
) as Readonly<Record<CodeKind, number>>;
const GROUP = 4;

/**
 * A scan as a fragment without `#`: what counts of what the sender chose, so neither free text nor hidden answers. Throws a
 * RangeError on a scan that `parseScan` would refuse.
 */
export function formatScanLink(scan: Scan, choice: LinkChoice = 'all'): string {
  const clean = parseScan(scan);
  if (clean === undefined) throw new RangeError('a link needs a scan with a form, a role and a date');
  if (choice === 'conclusion') return formatCode('u', packConclusion(concludeScan(clean, scoreScan(clean))));
  const leftOut = choice === 'all' ? 'nothing' : 'leaving';
  return formatCode(clean.form === 'long' ? 's' : 'k', packScan(clean, leftOut));
}

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

function formatCode(kind: CodeKind, packed: bigint): string {
  const payload = digitsOf(packed, PAYLOAD_DIGITS[kind]);
  const code = formatCrockford([...payload, ...checkDigits(kind, payload)]);
  return prefixOf(kind) + (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/** Where codes may stand; in a text without any, also where the start of a code was typed with spaces. */
function placesIn(text: string): readonly CodePlace[] {
  const places = findCodes(text, LENGTHS);
  return places.length > 0 ? places : findCodes(text.replace(/[\s>]+/g, ''), LENGTHS);
}

function parseCode({ version, kind, digits: body }: CodePlace, now: FormState): ParsedCode {
  if (version > LINK_VERSION) return refused('newer-version');
  const digits = parseCrockford(body);
  if (digits?.length !== LENGTHS[kind]) return refused('damaged');
  const payload = digits.slice(0, PAYLOAD_DIGITS[kind]);
  const check = digits.slice(PAYLOAD_DIGITS[kind]);
  if (numberOf(check) !== numberOf(checkDigits(kind, payload))) return refused('damaged');
  const packed = numberOf(payload);
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

const prefixOf = (kind: CodeKind): string => `${LINK_VERSION}.${kind}`;

function checkDigits(kind: CodeKind, payload: readonly number[]): readonly number[] {
  const prefix = Array.from(prefixOf(kind), (character) => character.charCodeAt(0));
  return digitsOf(BigInt(crc24(payload, 5, crc24(prefix, 8))), CHECK_DIGITS);
}
