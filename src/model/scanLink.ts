import { crc16 } from './crc16';
import { digitsOf, numberOf, parseCrockford, readableText, formatCrockford } from './crockford';
import { accepted, refused, type Parsed } from './parsed';
import { parseScan, visibleAnswers, type Scan } from './scan';
import { packScan, unpackScan } from './scanLayout';

/** The version of the link format; a link keeps meaning what it meant when it was made. */
export const LINK_VERSION = 1;

/** The most characters of a link that are read. */
export const MAX_LINK_LENGTH = 4096;

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

/** What reading a link gives: the scan, without free text, or the reason why not. */
export type LinkReading = Parsed<Scan, LinkProblem>;

const PREFIX = `${LINK_VERSION}.s`;
const PAYLOAD_DIGITS = 30;
const CHECK_DIGITS = 4;
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

/** The scan in a fragment, a whole address or a pasted code, repaired where mail and chat programs damage it; never throws. */
export function parseScanLink(text: string): LinkReading {
  if (text.length > MAX_LINK_LENGTH) return refused('too-long');
  const repaired = repairLink(text);
  if (repaired === '') return refused('empty');
  const [, version, body = ''] = /^([1-9]\d*)\.S(.*)$/.exec(repaired) ?? [];
  if (version === undefined) return refused('not-a-scan');
  if (Number(version) > LINK_VERSION) return refused('newer-version');
  return readBody(body);
}

/** The part after the last `#`, in capitals, without what was added on the way: escapes, spaces, invisible and final marks. */
function repairLink(text: string): string {
  const visible = unescapeAscii(decoded(text)).replace(/[\s\p{Cc}\p{Cf}]/gu, '');
  const fragment =
    visible
      .replace(/[^\p{L}\p{N}]+$/u, '')
      .split('#')
      .at(-1) ?? '';
  return readableText(fragment.replace(/^[^\p{L}\p{N}]+/u, ''));
}

/** The text with its percent encoding undone, as an address bar writes invisible characters; as it is where that fails. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Undoes percent encoding of ASCII characters, also where it was done more than once (%2523). */
function unescapeAscii(text: string): string {
  return text.replace(/%(?:25)*([2-7][0-9a-f]|0[ad])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function readBody(body: string): LinkReading {
  const digits = parseCrockford(body.replace(/[\p{Pd}\u2212]/gu, ''));
  if (digits?.length !== PAYLOAD_DIGITS + CHECK_DIGITS) return refused('damaged');
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
