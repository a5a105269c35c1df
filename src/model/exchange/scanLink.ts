import { crc16 } from './crc16';
import { digitsOf, numberOf, parseCrockford, formatCrockford } from './crockford';
import type { CodePlace } from './linkText';
import { findCodes, hasWords, restoreText } from './linkText';
import { accepted, refused, type Parsed } from '../parsed';
import { parseScan, visibleAnswers, type Scan } from '../scan/scan';
import { packScan, unpackScan } from './scanLayout';

/** The version of the link format; a link keeps meaning what it meant when it was made. */
export const LINK_VERSION = 1;

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

/** What a link gives: the scan, without free text, and what was left out beside the first code that could be read. */
export type OpenedLink = Readonly<{ scan: Scan; ignored: readonly IgnoredPart[] }>;

type ParsedLink = Parsed<Scan, LinkProblem>;

const PREFIX = `${LINK_VERSION}.s`;
const PAYLOAD_DIGITS = 30;
const CHECK_DIGITS = 4;
const DIGITS = PAYLOAD_DIGITS + CHECK_DIGITS;
const GROUP = 4;

/**
 * A scan as a fragment without `#`: what counts, so neither free text nor hidden answers. Throws a RangeError on a scan that
 * `parseScan` would refuse.
 */
export function formatScanLink(scan: Scan): string {
  const clean = parseScan(scan);
  if (clean === undefined) throw new RangeError('a link needs a scan with a form, a role and a date');
  const payload = digitsOf(packScan({ ...clean, answers: visibleAnswers(clean) }), PAYLOAD_DIGITS);
  const code = formatCrockford([...payload, ...checkDigits(payload)]);
  return PREFIX + (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * The scan in a text from outside: a fragment, a whole address, a code, or a message with one of these in it, repaired where
 * mail and chat programs damage it. Reads at most `longest` characters; never throws.
 */
export function parseScanLink(text: string, longest = MAX_LINK_LENGTH): Parsed<OpenedLink, LinkProblem> {
  if (text.length > longest) return refused('too-long');
  const restored = restoreText(text);
  const places = placesIn(restored);
  const outcomes = places.map(parseCode);
  const first = outcomes.findIndex(({ ok }) => ok);
  const [place, outcome] = [places[first], outcomes[first]];
  if (place === undefined || !outcome?.ok) return refused(worstProblem(restored, places, outcomes));
  const others = outcomes.filter((other, index) => index !== first && !isSameScan(other, outcome));
  return accepted({ scan: outcome.value, ignored: ignoredAround(restored, place, others) });
}

/** Where codes may stand; in a text without any, also where the start of a code was typed with spaces. */
function placesIn(text: string): readonly CodePlace[] {
  const places = findCodes(text, DIGITS);
  return places.length > 0 ? places : findCodes(text.replace(/[\s>]+/g, ''), DIGITS);
}

function parseCode({ version, digits }: CodePlace): ParsedLink {
  return version > LINK_VERSION ? refused('newer-version') : parseBody(digits);
}

/** Why nothing could be read: what is wrong with the place that has most of a code. */
function worstProblem(
  text: string,
  places: readonly CodePlace[],
  outcomes: readonly ParsedLink[],
): LinkProblem {
  const longest = Math.max(...places.map(({ digits }) => digits.length));
  const outcome = outcomes[places.findIndex(({ digits }) => digits.length === longest)];
  if (outcome && !outcome.ok) return outcome.problem;
  return hasWords(text) ? 'not-a-scan' : 'empty';
}

const isSameScan = (one: ParsedLink, other: ParsedLink): boolean =>
  one.ok && other.ok && packScan(one.value) === packScan(other.value);

/** What stands around the code that was read. */
function ignoredAround(
  text: string,
  { start, end }: CodePlace,
  others: readonly ParsedLink[],
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

function parseBody(body: string): ParsedLink {
  const digits = parseCrockford(body);
  if (digits?.length !== DIGITS) return refused('damaged');
  const payload = digits.slice(0, PAYLOAD_DIGITS);
  if (numberOf(digits.slice(PAYLOAD_DIGITS)) !== numberOf(checkDigits(payload))) return refused('damaged');
  const packed = numberOf(payload);
  const scan = unpackScan(packed);
  // One scan has one link: a number that spells it another way was not written by us.
  if (scan === undefined || packScan({ ...scan, answers: visibleAnswers(scan) }) !== packed) {
    return refused('out-of-range');
  }
  return accepted(scan);
}

function checkDigits(payload: readonly number[]): readonly number[] {
  const prefix = Array.from(PREFIX, (character) => character.charCodeAt(0));
  return digitsOf(BigInt(crc16(payload, 5, crc16(prefix, 8))), CHECK_DIGITS);
}
