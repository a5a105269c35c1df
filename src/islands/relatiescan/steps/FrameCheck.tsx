import type { Frame } from '../../../model/scan/frame';
import type { Scan } from '../../../model/scan/scan';
import { Data, Own } from '../../Own';
import { dayText } from '../dayText';
import type { StepId } from '../steps';
import type { ScanTexts } from '../texts';
import { useTexts } from '../texts';
import type { CheckLine } from './CheckGroup';
import { CheckGroup } from './CheckGroup';
import { monthText } from './monthText';

interface FrameCheckProps {
  readonly scan: Scan;
  readonly onChange: (step: StepId) => void;
}

/** What is not scored: the relation and its contract. Optional fields stand here only when they are filled in. */
export function FrameCheck({ scan, onChange }: FrameCheckProps) {
  const texts = useTexts();
  const { relation, context } = texts.words;
  return (
    <>
      <CheckGroup
        title={relation.title}
        lines={relationLines(texts, scan)}
        onChange={() => onChange('relation')}
      />
      <CheckGroup
        title={context.title}
        lines={contextLines(texts, scan.frame)}
        onChange={() => onChange('context')}
      />
    </>
  );
}

const given = (lines: readonly CheckLine[]): readonly CheckLine[] => lines.filter(([, answer]) => answer);

const own = (text: string | undefined) => text && <Own>{text}</Own>;

function relationLines({ words, locale }: ScanTexts, { form, frame }: Scan): readonly CheckLine[] {
  const { relation, result } = words;
  return given([
    [relation.role, relation.roles[frame.role]],
    [relation.form, relation.forms[form]],
    [relation.nickname, own(frame.nickname)],
    [relation.service, own(frame.service)],
    [relation.level, frame.level && relation.levels[frame.level]],
    [result.facts.date, <Data>{dayText(locale, frame.date)}</Data>],
  ]);
}

function contextLines({ words }: ScanTexts, frame: Frame): readonly CheckLine[] {
  const { context } = words;
  const kinds = frame.problem === 'yes' ? frame.incidentKinds : undefined;
  return given([
    [context.problem, frame.problem && context.problems[frame.problem]],
    [context.kinds, kinds?.map((kind) => context.kindNames[kind]).join('; ')],
    [context.contractEnd, frame.contractEnd && <Data>{monthText(frame.contractEnd)}</Data>],
    [context.notice, frame.noticeMonths?.toString()],
    [context.tender, frame.tender && context.tenders[frame.tender]],
  ]);
}
