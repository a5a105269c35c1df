const POLYNOMIAL = 0x1021;
const START = 0xffff;

/**
 * CRC-16/CCITT-FALSE of values of `width` bits each (1..16), most significant bit first, as a number 0..0xffff. `register` continues
 * an earlier one. Detects every error that spans at most 16 bits.
 */
export function crc16(values: Iterable<number>, width: number, register = START): number {
  let crc = register;
  for (const value of values) {
    for (let bit = width - 1; bit >= 0; bit -= 1) crc = shift(crc, (value >> bit) & 1);
  }
  return crc;
}

function shift(crc: number, bit: number): number {
  const carry = (crc >> 15) ^ bit;
  return ((crc << 1) & 0xffff) ^ (carry === 1 ? POLYNOMIAL : 0);
}
