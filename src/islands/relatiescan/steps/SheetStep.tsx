import { fill } from '../../../model/text/fill';
import { Progress } from '../Progress';
import { StepLayout } from '../StepLayout';
import { asksOtherKnows } from '../../../model/scan/scan';
import type { AskedGroup } from '../steps';
import { isAboutOther } from '../steps';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';
import { Questions } from './GroupStep';
import { OtherKnowsField } from './OtherKnowsField';
import { isAboutPoint, PointReminder } from './PointReminder';

interface SheetStepProps {
  readonly scan: ScanControl;
  readonly groups: readonly AskedGroup[];
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly nextLabel: string;
}

/** Every question on one page, for trainers, print and fast typists. */
export function SheetStep({ scan, groups, onBack, onNext, nextLabel }: SheetStepProps) {
  const { words } = useTexts();
  const role = scan.draft.context.role ?? 'client';
  const own = groups.filter((asked) => !isAboutOther(asked));
  const section = ({ group, items }: AskedGroup) => (
    <section key={group.id} class="sheet-group">
      <h3>{group.title}</h3>
      {group.intro && <p class="hint">{fill(group.intro, { other: words.other[role] })}</p>}
      {isAboutPoint({ items }) && <PointReminder point={scan.draft.context.point} />}
      <Questions scan={scan} items={items} role={role} />
    </section>
  );
  return (
    <StepLayout
      title={words.steps.sheetTitle}
      intro={words.steps.sheetIntro}
      progress={<Progress step={scan.steps.indexOf('sheet') + 1} steps={scan.steps.length - 1} />}
      takesFocus
      onBack={onBack}
      onNext={onNext}
      next={nextLabel}
    >
      {own.map(section)}
      {asksOtherKnows(scan.draft) && <OtherKnowsField scan={scan} />}
      {groups.filter(isAboutOther).map(section)}
    </StepLayout>
  );
}
