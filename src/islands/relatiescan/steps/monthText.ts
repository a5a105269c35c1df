import { dateText } from '../../../model/time/dateText';
import { MAX_NOTICE_MONTHS } from '../../../model/scan/scanContext';
import { parseNumberText } from '../../../model/text/numberText';
import type { Parsed } from '../../../model/parsed';
import { refused } from '../../../model/parsed';

/** A month as readers write it, 09-2027; empty for none. */
export const monthText = (month: string | undefined): string => (month ? dateText(month) : '');

/** Why a text is no notice period. */
export type NoticeProblem = 'not-a-number' | 'out-of-range';

/** The notice period in whole months, 0..24, that a reader typed; undefined when empty. */
export function parseNoticeText(text: string): Parsed<number | undefined, NoticeProblem> {
  const months = parseNumberText(text);
  if (!months.ok || months.value === undefined) return months;
  const isNotice = Number.isInteger(months.value) && months.value >= 0 && months.value <= MAX_NOTICE_MONTHS;
  return isNotice ? months : refused('out-of-range');
}
