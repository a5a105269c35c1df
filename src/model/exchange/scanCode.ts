import { crc24 } from './crc24';
import { digitsOf, formatCrockford, numberOf, parseCrockford } from './crockford';
import { CODE_KINDS, type CodeKind } from './linkText';

/** The version of the link format; a link keeps meaning what it meant when it was made. */
export const LINK_VERSION = 2;

/** How many digits the payload of each kind has: a long scan, a quick scan, a conclusion. */
const PAYLOAD_DIGITS: Readonly<Record<CodeKind, number>> = { s: 32, k: 21, u: 19 };
const CHECK_DIGITS = 5;
/** How many digits a code of each kind has. */
export const CODE_LENGTHS = Object.fromEntries(
  CODE_KINDS.map((kind) => [kind, PAYLOAD_DIGITS[kind] + CHECK_DIGITS]),
) as Readonly<Record<CodeKind, number>>;
const GROUP = 4;

/** A code: its prefix, its payload and a check on both, in groups. */
export function formatCode(kind: CodeKind, packed: bigint): string {
  const payload = digitsOf(packed, PAYLOAD_DIGITS[kind]);
  const code = formatCrockford([...payload, ...checkDigits(kind, payload)]);
  return prefixOf(kind) + (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/** The payload of the digits of a code; undefined where they are no code of this kind, or damaged. */
export function unpackCode(kind: CodeKind, body: string): bigint | undefined {
  const digits = parseCrockford(body);
  if (digits?.length !== CODE_LENGTHS[kind]) return undefined;
  const payload = digits.slice(0, PAYLOAD_DIGITS[kind]);
  const check = digits.slice(PAYLOAD_DIGITS[kind]);
  return numberOf(check) === numberOf(checkDigits(kind, payload)) ? numberOf(payload) : undefined;
}

const prefixOf = (kind: CodeKind): string => `${LINK_VERSION}.${kind}`;

function checkDigits(kind: CodeKind, payload: readonly number[]): readonly number[] {
  const prefix = Array.from(prefixOf(kind), (character) => character.charCodeAt(0));
  return digitsOf(BigInt(crc24(payload, 5, crc24(prefix, 8))), CHECK_DIGITS);
}
