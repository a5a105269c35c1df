const POLYNOMIAL = 0x864cfb;
const START = 0xb704ce;
const ALL_BITS = 0xffffff;

/**
 * CRC-24 of OpenPGP (RFC 9580, 6.1.1) of values of `width` bits each (1..24), most significant bit first, as a number
 * 0..0xffffff. `register` continues an earlier one. Detects every error that spans at most 24 bits.
 */
export function crc24(values: Iterable<number>, width: number, register = START): number {
  let crc = register;
  for (const value of values) {
    for (let bit = width - 1; bit >= 0; bit -= 1) crc = shift(crc, (value >> bit) & 1);
  }
  return crc;
}

function shift(crc: number, bit: number): number {
  const carry = (crc >> 23) ^ bit;
  return ((crc << 1) & ALL_BITS) ^ (carry === 1 ? POLYNOMIAL : 0);
}
