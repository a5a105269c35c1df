import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc24 } from '../../../src/model/exchange/crc24';
import {
  CROCKFORD_DIGITS,
  digitsOf,
  numberOf,
  parseCrockford,
  readableText,
  formatCrockford,
} from '../../../src/model/exchange/crockford';
import { packCodes, unpackCodes } from '../../../src/model/exchange/mixedRadix';
import { RUNS } from '../arbitraries';

const bytes = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

describe('crc24', () => {
  it('is CRC-24 of OpenPGP, with its published check value', () => {
    expect(crc24(bytes('123456789'), 8)).toBe(0x21cf02);
    expect(crc24([], 8)).toBe(0xb704ce);
  });

  it('can be continued', () => {
    expect(crc24(bytes('6789'), 8, crc24(bytes('12345'), 8))).toBe(0x21cf02);
  });

  it('reads as many bits of a value as it is told', () => {
    expect(crc24([0x31, 0x32], 8)).toBe(crc24([3, 1, 3, 2], 4));
    expect(crc24([31], 5)).toBe(crc24([1, 1, 1, 1, 1], 1));
  });

  it('detects every change of a single digit and every swap of neighbours', () => {
    const digits = fc.array(fc.nat(31), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(digits, fc.nat(28), fc.nat(31), (list, at, digit) => {
        const index = at % (list.length - 1);
        const [first = 0, second = 0] = [list[index], list[index + 1]];
        if (digit !== first) expect(crc24(list.with(index, digit), 5)).not.toBe(crc24(list, 5));
        const swapped = list.with(index, second).with(index + 1, first);
        if (first !== second) expect(crc24(swapped, 5)).not.toBe(crc24(list, 5));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('Crockford base 32', () => {
  it('has 32 digits without I, L, O and U', () => {
    expect(new Set(CROCKFORD_DIGITS).size).toBe(32);
    expect(CROCKFORD_DIGITS).not.toMatch(/[ILOU]/);
  });

  it('writes and reads whole numbers at a fixed length', () => {
    expect(formatCrockford(digitsOf(1023n, 4))).toBe('00ZZ');
    expect(digitsOf(32n, 2)).toEqual([1, 0]);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 50n - 1n }), (number) => {
        const digits = parseCrockford(formatCrockford(digitsOf(number, 10))) ?? [];
        expect(digits).toHaveLength(10);
        expect(numberOf(digits)).toBe(number);
      }),
      { numRuns: RUNS },
    );
  });

  it('reads either case and the letters that look like digits, and nothing else', () => {
    expect(parseCrockford('abILoO')).toEqual([10, 11, 1, 1, 0, 0]);
    expect(parseCrockford('il')).toEqual([1, 1]);
    expect(parseCrockford('AU')).toBeUndefined();
    expect(parseCrockford('A-B')).toBeUndefined();
    expect(parseCrockford('')).toEqual([]);
    expect(readableText('iLoOx')).toBe('1100X');
  });
});

describe('mixed radix', () => {
  it('packs codes, the first heaviest', () => {
    expect(packCodes([1, 2, 3], [2, 3, 4])).toBe(23n);
    expect(unpackCodes(23n, [2, 3, 4])).toEqual([1, 2, 3]);
    expect(unpackCodes(6n, [2, 3, 4])).toEqual([0, 1, 2]);
  });

  it('refuses a number that is too large', () => {
    expect(unpackCodes(24n, [2, 3, 4])).toBeUndefined();
  });
});
