import { parseMonth } from '../../../model/calendar';
import { dateText, parseDateText } from '../../../model/dateText';
import { MAX_NOTICE_MONTHS } from '../../../model/frame';

const NO_NAMES = { full: [], short: [] };

/** A month as readers write it, 09-2027; empty for none. */
export const monthText = (month: string | undefined): string => (month ? dateText(month) : '');

/** The month YYYY-MM in what a reader typed (9-2027, 09/2027, 2027-09); undefined when empty, `invalid` when it is no month. */
export function parseMonthText(text: string): string | undefined | 'invalid' {
  const date = parseDateText(text, NO_NAMES);
  return date === undefined ? undefined : (parseMonth(date) ?? 'invalid');
}

/** The notice period in whole months that a reader typed; undefined when empty, `invalid` outside 0..24. */
export function parseNoticeText(text: string): number | undefined | 'invalid' {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const months = /^\d{1,2}$/.test(trimmed) ? Number(trimmed) : Infinity;
  return months <= MAX_NOTICE_MONTHS ? months : 'invalid';
}
