/** The 32 digits of Crockford's base 32: no I, L, O or U, so that a code can be read aloud and typed. */
export const CROCKFORD_DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A whole number from 0 as exactly `length` digits' values, 0..31, most significant first; higher digits are lost. */
export function digitsOf(number: bigint, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => Number((number >> BigInt(5 * (length - 1 - index))) & 31n));
}

/** The whole number that digit values, 0..31, stand for. */
export function numberOf(digits: readonly number[]): bigint {
  return digits.reduce((number, digit) => number * 32n + BigInt(digit), 0n);
}

/** Digit values, 0..31, as text. */
export function formatCrockford(digits: readonly number[]): string {
  return digits.map((digit) => CROCKFORD_DIGITS.charAt(digit)).join('');
}

/** The digit values of a text in either case, I and L read as 1 and O as 0; undefined if another character is in it. */
export function parseCrockford(text: string): readonly number[] | undefined {
  const digits = [...readableText(text)].map((character) => CROCKFORD_DIGITS.indexOf(character));
  return digits.includes(-1) ? undefined : digits;
}

/** The text in capitals with I and L as 1 and O as 0. */
export function readableText(text: string): string {
  return text.toUpperCase().replace(/[IL]/g, '1').replaceAll('O', '0');
}
