/** One whole number for a list of codes, each from 0 to its radix (not included); the first counts heaviest. */
export function packCodes(codes: readonly number[], radices: readonly number[]): bigint {
  return radices.reduce((packed, radix, index) => packed * BigInt(radix) + BigInt(codes[index] ?? 0), 0n);
}

/** The codes that `packCodes` packed; undefined if the number is too large for the radices. */
export function unpackCodes(packed: bigint, radices: readonly number[]): readonly number[] | undefined {
  let rest = packed;
  const codes = radices.toReversed().map((radix) => {
    const code = Number(rest % BigInt(radix));
    rest /= BigInt(radix);
    return code;
  });
  return rest === 0n ? codes.toReversed() : undefined;
}
