import { asksOtherKnows, asksPerspective, measureProgress } from '../../../model/scan/scan';
import { isStraightLined } from '../../../model/scan/straightLine';
import type { Scan, Perspective } from '../../../model/scan/scan';
import { fill } from '../../../model/text/fill';
import { Progress } from '../Progress';
import { StepLayout } from '../StepLayout';
import { answerWords, basedOn } from '../answerWords';
import type { AskedGroup, StepId } from '../steps';
import type { ScanTexts } from '../texts';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';
import type { CheckLine } from './CheckGroup';
import { CheckGroup } from './CheckGroup';
import { ContextCheck } from './ContextCheck';

interface CheckStepProps {
  readonly scan: ScanControl;
  readonly complete: Scan;
  readonly groups: readonly AskedGroup[];
  readonly onChange: (step: StepId) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Every answer once more, each with a way to change it, before the result. */
export function CheckStep({ scan, complete, groups, onChange, onBack, onNext }: CheckStepProps) {
  const texts = useTexts();
  const { words } = texts;
  const role = scan.draft.context.role ?? 'client';
  const progress = measureProgress(complete);
  return (
    <StepLayout
      title={words.check.title}
      intro={fill(words.check.intro, { basedOn: basedOn(texts, progress) })}
      progress={<Progress step={scan.steps.indexOf('check') + 1} steps={scan.steps.length - 1} />}
      takesFocus
      onBack={onBack}
      onNext={onNext}
      next={words.steps.showResult}
    >
      {isStraightLined(complete) && <p class="notice">{words.check.straightLined}</p>}
      <ContextCheck scan={complete} onChange={onChange} />
      {groups.map(({ group, items: asked }) => (
        <CheckGroup
          key={group.id}
          title={group.title}
          lines={asked.map((item) => [
            item.question[role],
            answerWords(item, role, scan.draft.answers[item.id], words.steps.besides),
          ])}
          onChange={() => onChange(scan.layout === 'sheet' ? 'sheet' : `group:${group.id}`)}
        />
      ))}
      {asksOtherKnows(scan.draft) && (
        <CheckGroup
          title={words.otherKnows.title}
          lines={[otherKnowsLine(texts, complete.context)]}
          onChange={() => onChange(scan.layout === 'sheet' ? 'sheet' : 'other-knows')}
        />
      )}
      {asksPerspective(scan.draft) && (
        <PerspectiveCheck scan={complete} onChange={() => onChange('perspective')} />
      )}
    </StepLayout>
  );
}

const otherKnowsLine = ({ words }: ScanTexts, { role, otherKnows }: Scan['context']): CheckLine => [
  fill(words.otherKnows.question, { other: words.other[role] }),
  otherKnows && words.otherKnows.answers[otherKnows],
];

interface PerspectiveCheckProps {
  readonly scan: Scan;
  readonly onChange: () => void;
}

/** How the reader thinks that the other party sees both. */
function PerspectiveCheck({ scan, onChange }: PerspectiveCheckProps) {
  const { words, reactions } = useTexts();
  const { perspective } = words;
  const other = words.other[scan.context.role];
  const named = (choice: Perspective['otherOnUs']) =>
    choice === 'unknown' ? perspective.unknown : choice && reactions[choice].name;
  return (
    <CheckGroup
      title={perspective.title}
      lines={[
        [fill(perspective.otherOnItself, { other }), named(scan.perspective?.otherOnItself)],
        [fill(perspective.otherOnUs, { other }), named(scan.perspective?.otherOnUs)],
      ]}
      onChange={onChange}
    />
  );
}
