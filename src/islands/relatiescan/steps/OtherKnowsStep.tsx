import { Progress } from '../Progress';
import { StepLayout } from '../StepLayout';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';
import { OtherKnowsField } from './OtherKnowsField';
import { PointReminder } from './PointReminder';

interface OtherKnowsStepProps {
  readonly scan: ScanControl;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly nextLabel: string;
}

/** Whether the other party knows of the point, as a screen before the questions about it. */
export function OtherKnowsStep({ scan, onBack, onNext, nextLabel }: OtherKnowsStepProps) {
  const { title } = useTexts().words.otherKnows;
  return (
    <StepLayout
      title={title}
      progress={<Progress step={scan.steps.indexOf('other-knows') + 1} steps={scan.steps.length - 1} />}
      takesFocus
      onBack={onBack}
      onNext={onNext}
      next={nextLabel}
    >
      <PointReminder point={scan.draft.context.point} />
      <OtherKnowsField scan={scan} />
    </StepLayout>
  );
}
