import type { ScanContext } from '../../../model/scan/scanContext';
import type { Scan } from '../../../model/scan/scan';
import { Data, Own } from '../../Own';
import { formChoices } from '../answerWords';
import { dayText } from '../dayText';
import type { StepId } from '../steps';
import type { ScanTexts } from '../texts';
import { useTexts } from '../texts';
import type { CheckLine } from './CheckGroup';
import { CheckGroup } from './CheckGroup';
import { monthText } from './monthText';

interface ContextCheckProps {
  readonly scan: Scan;
  readonly onChange: (step: StepId) => void;
}

/** What is not scored: the relation and its contract. Optional fields stand here only when they are filled in. */
export function ContextCheck({ scan, onChange }: ContextCheckProps) {
  const texts = useTexts();
  const { relation, context: words } = texts.words;
  return (
    <>
      <CheckGroup
        title={relation.title}
        lines={relationLines(texts, scan)}
        onChange={() => onChange('relation')}
      />
      <CheckGroup
        title={words.title}
        lines={contextLines(texts, scan.context)}
        onChange={() => onChange('context')}
      />
    </>
  );
}

const given = (lines: readonly CheckLine[]): readonly CheckLine[] => lines.filter(([, answer]) => answer);

const own = (text: string | undefined) => text && <Own>{text}</Own>;

function relationLines({ words, locale }: ScanTexts, { form, context }: Scan): readonly CheckLine[] {
  const { relation, result: resultWords } = words;
  return given([
    [relation.role, relation.roles[context.role]],
    [relation.form, formChoices(relation.forms)[form]],
    [relation.nickname, own(context.nickname)],
    [relation.service, own(context.service)],
    [relation.level, context.level && relation.levels[context.level]],
    [resultWords.facts.date, <Data>{dayText(locale, context.date)}</Data>],
  ]);
}

function contextLines({ words: { context: words } }: ScanTexts, context: ScanContext): readonly CheckLine[] {
  const kinds = context.problem === 'yes' ? context.incidentKinds : undefined;
  return given([
    [words.problem, context.problem && words.problems[context.problem]],
    [words.point, own(context.problem === 'yes' ? context.point : undefined)],
    [words.kinds, kinds?.map((kind) => words.kindNames[kind]).join('; ')],
    [words.choice, context.choice && words.choices[context.choice]],
    [words.contractEnd, context.contractEnd && <Data>{monthText(context.contractEnd)}</Data>],
    [words.notice, context.noticeMonths?.toString()],
    [words.tender, context.tender && words.tenders[context.tender]],
  ]);
}
