import { useState } from 'preact/hooks';
import type { ScanDraft } from '../../../model/scanDraft';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';
import type { FieldError } from './ErrorSummary';
import { monthText, parseMonthText, parseNoticeText } from './monthText';

/** What is typed about the contract: a valid value goes into the draft at once, so that a reload keeps it. */
export function useContract({ draft, change }: Pick<ScanControl, 'draft' | 'change'>) {
  const { context } = useTexts().words;
  const { contractEnd, noticeMonths } = draft.frame;
  const [end, setEnd] = useState(monthText(contractEnd));
  const [notice, setNotice] = useState(noticeMonths === undefined ? '' : String(noticeMonths));
  const keep = <Key extends 'contractEnd' | 'noticeMonths'>(
    key: Key,
    value: ScanDraft['frame'][Key] | 'invalid',
  ) => change((now) => ({ ...now, frame: withField(now.frame, key, value) }));
  const errors: readonly FieldError[] = [
    ...(parseMonthText(end) === 'invalid' ? [{ id: 'einde', message: context.contractEndInvalid }] : []),
    ...(parseNoticeText(notice) === 'invalid'
      ? [{ id: 'opzegtermijn', message: context.noticeInvalid }]
      : []),
  ];
  return {
    end,
    notice,
    errors,
    typeEnd: (text: string) => {
      setEnd(text);
      keep('contractEnd', parseMonthText(text));
    },
    typeNotice: (text: string) => {
      setNotice(text);
      keep('noticeMonths', parseNoticeText(text));
    },
  };
}

/** The frame with one field set, or without it where there is no valid value. */
function withField<Key extends keyof ScanDraft['frame']>(
  frame: ScanDraft['frame'],
  key: Key,
  value: ScanDraft['frame'][Key] | 'invalid',
): ScanDraft['frame'] {
  const { [key]: _, ...rest } = frame;
  return value === undefined || value === 'invalid' ? rest : { ...rest, [key]: value };
}
