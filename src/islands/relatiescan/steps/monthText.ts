import { parseMonth } from '../../../model/calendar';
import { MAX_NOTICE_MONTHS } from '../../../model/frame';

/** A month as readers write it, 09-2027; empty for none. */
export const monthText = (month: string | undefined): string =>
  month ? `${month.slice(5)}-${month.slice(0, 4)}` : '';

/** The month YYYY-MM in what a reader typed (9-2027, 09/2027, 2027-09); undefined when empty, `invalid` when it is no month. */
export function parseMonthText(text: string): string | undefined | 'invalid' {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const parts = trimmed.split(/[-/. ]+/);
  const [year, month] = parts[0]?.length === 4 ? parts : parts.toReversed();
  if (parts.length !== 2 || !year || !month) return 'invalid';
  return parseMonth(`${year}-${month.padStart(2, '0')}`) ?? 'invalid';
}

/** The notice period in whole months that a reader typed; undefined when empty, `invalid` outside 0..24. */
export function parseNoticeText(text: string): number | undefined | 'invalid' {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const months = /^\d{1,2}$/.test(trimmed) ? Number(trimmed) : Infinity;
  return months <= MAX_NOTICE_MONTHS ? months : 'invalid';
}
