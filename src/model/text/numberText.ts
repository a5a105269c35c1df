import { foldText } from './freeText';
import { accepted, type Parsed, refused } from '../parsed';

/** More characters than any number that is asked for. */
const MAX_NUMBER_LENGTH = 20;

/**
 * The number in what a reader typed or a spreadsheet wrote, with a comma or a point and any sign for minus: 6, 70,5, −2,0;
 * undefined when empty.
 */
export function parseNumberText(text: string): Parsed<number | undefined, 'not-a-number'> {
  const trimmed = text.trim();
  if (trimmed.length > MAX_NUMBER_LENGTH) return refused('not-a-number');
  const folded = foldText(trimmed);
  if (folded === '') return accepted(undefined);
  const [, sign = '', whole, part = '0'] = /^([+-]?)(\d{1,9})(?:[.,](\d{1,9}))?$/.exec(folded) ?? [];
  if (whole === undefined) return refused('not-a-number');
  const size = Number(`${whole}.${part}`);
  return accepted(sign === '-' && size !== 0 ? -size : size);
}

/** A number with at most so many decimals, as the language writes it, its thousands together: 1234,5. */
export const numberText = (locale: string, value: number, decimals: number): string =>
  value.toLocaleString(locale, { maximumFractionDigits: decimals, useGrouping: false });
