import { useState } from 'preact/hooks';
import { thisYear } from '../../../browser/clock';
import { parseMonthText } from '../../../model/time/dateText';
import { valueOf } from '../../../model/parsed';
import type { ScanDraft } from '../../../model/scan/scanDraft';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';
import type { FieldError } from './ErrorSummary';
import { monthText, parseNoticeText } from './monthText';

/** What is typed about the contract: a valid value goes into the draft at once, so that a reload keeps it. */
export function useContract({ draft, change }: Pick<ScanControl, 'draft' | 'change'>) {
  const { words, months } = useTexts();
  const { contractEnd, noticeMonths } = draft.context;
  const [end, setEnd] = useState(monthText(contractEnd));
  const [notice, setNotice] = useState(noticeMonths === undefined ? '' : String(noticeMonths));
  const keep = <Key extends 'contractEnd' | 'noticeMonths'>(
    key: Key,
    value: ScanDraft['context'][Key] | undefined,
  ) => change((now) => ({ ...now, context: withField(now.context, key, value) }));
  const parseEnd = (text: string) => parseMonthText(text, months, thisYear());
  const [readEnd, readNotice] = [parseEnd(end), parseNoticeText(notice)];
  const errors: readonly FieldError[] = [
    ...(readEnd.ok ? [] : [{ id: 'einde', message: words.context.contractEndProblems[readEnd.problem] }]),
    ...(readNotice.ok ? [] : [{ id: 'opzegtermijn', message: words.context.noticeInvalid }]),
  ];
  return {
    end,
    notice,
    errors,
    typeEnd: (text: string) => {
      setEnd(text);
      keep('contractEnd', valueOf(parseEnd(text)));
    },
    /** Shows the month that was understood, once the reader has left the field. */
    leaveEnd: () => {
      if (readEnd.ok) setEnd(monthText(readEnd.value));
    },
    typeNotice: (text: string) => {
      setNotice(text);
      keep('noticeMonths', valueOf(parseNoticeText(text)));
    },
  };
}

/** The context with one field set, or without it where there is no value. */
function withField<Key extends keyof ScanDraft['context']>(
  context: ScanDraft['context'],
  key: Key,
  value: ScanDraft['context'][Key] | undefined,
): ScanDraft['context'] {
  const { [key]: _, ...rest } = context;
  return value === undefined ? rest : { ...rest, [key]: value };
}
