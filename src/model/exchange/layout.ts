import { packCodes, unpackCodes } from './mixedRadix';

/** What a link holds, by the name of each field; a field that is absent is undefined. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** A field of a layout: how many codes it has, the code of a value (-1 if it has none), and back. */
export type LinkField = Readonly<{
  name: string;
  radix: number;
  code: (value: unknown) => number;
  value: (code: number) => unknown;
}>;

const DAY = 86_400_000;

/** A field that holds one of these values, in this order; undefined among them where it may be absent. */
export function oneOf(name: string, values: readonly unknown[]): LinkField {
  return {
    name,
    radix: values.length,
    code: (value) => values.indexOf(value),
    value: (code) => values[code],
  };
}

/** A field that holds any of these values, or is absent without one. */
export function anyOf(name: string, values: readonly string[]): LinkField {
  const isIn = (value: unknown, one: string) => Array.isArray(value) && value.includes(one);
  return {
    name,
    radix: 2 ** values.length,
    code: (value) => values.reduce((code, one, bit) => code + (isIn(value, one) ? 1 << bit : 0), 0),
    value: (code) => (code === 0 ? undefined : values.filter((_, bit) => code & (1 << bit))),
  };
}

/** A field that holds a calendar day YYYY-MM-DD of these years, the last included. */
export function dayIn(name: string, firstYear: number, lastYear: number): LinkField {
  const start = Date.UTC(firstYear, 0, 1);
  return {
    name,
    radix: (Date.UTC(lastYear + 1, 0, 1) - start) / DAY,
    code: (value) => (Date.parse(`${String(value)}T00:00Z`) - start) / DAY,
    value: (code) => new Date(start + code * DAY).toISOString().slice(0, 10),
  };
}

/** A field that may hold a month YYYY-MM of these years, the last included. */
export function monthIn(name: string, firstYear: number, lastYear: number): LinkField {
  const months = Array.from({ length: (lastYear - firstYear + 1) * 12 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${firstYear + Math.floor(index / 12)}-${month}`;
  });
  return oneOf(name, [undefined, ...months]);
}

/** A field that may hold a measure of 0..1, to a number of parts of one. */
export function shareOf(name: string, parts: number): LinkField {
  return {
    name,
    radix: parts + 2,
    code: (value) => (typeof value === 'number' ? Math.round(value * parts) + 1 : 0),
    value: (code) => (code === 0 ? undefined : (code - 1) / parts),
  };
}

/** The values of a layout as one whole number. */
export function packFields(fields: readonly LinkField[], values: FieldValues): bigint {
  return packCodes(
    fields.map(({ name, code }) => code(values[name])),
    fields.map(({ radix }) => radix),
  );
}

/** The values that a number stands for, without those that are absent; undefined if the number is too large. */
export function unpackFields(fields: readonly LinkField[], packed: bigint): FieldValues | undefined {
  const codes = unpackCodes(
    packed,
    fields.map(({ radix }) => radix),
  );
  if (codes === undefined) return undefined;
  const values = fields.map(({ name, value }, index) => [name, value(codes[index] ?? 0)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
