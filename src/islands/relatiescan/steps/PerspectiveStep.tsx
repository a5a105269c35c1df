import { REACTIONS } from '../../../model/result/reaction';
import type { Perspective } from '../../../model/scan/scan';
import { fill } from '../../../model/text/fill';
import { Progress } from '../Progress';
import { StepLayout } from '../StepLayout';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';
import { RadioField } from './fields';

interface PerspectiveStepProps {
  readonly scan: ScanControl;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly nextLabel: string;
}

/** Where the other party would place itself and us: a choice of reaction, never scored. */
export function PerspectiveStep({ scan, onBack, onNext, nextLabel }: PerspectiveStepProps) {
  const { words, reactions } = useTexts();
  const { perspective } = words;
  const other = words.other[scan.draft.context.role ?? 'client'];
  const options = Object.fromEntries([
    ...REACTIONS.map((reaction) => [reaction, `${reactions[reaction].name}: ${reactions[reaction].short}`]),
    ['unknown', perspective.unknown],
  ]) as Record<NonNullable<Perspective['otherOnUs']>, string>;
  const set = (part: Perspective) =>
    scan.change((draft) => ({ ...draft, perspective: { ...draft.perspective, ...part } }));
  return (
    <StepLayout
      title={perspective.title}
      intro={fill(perspective.intro, { other })}
      progress={<Progress step={scan.steps.indexOf('perspective') + 1} steps={scan.steps.length - 1} />}
      takesFocus
      onBack={onBack}
      onNext={onNext}
      next={nextLabel}
    >
      <RadioField
        id="ander-zelf"
        label={fill(perspective.otherOnItself, { other })}
        options={options}
        value={scan.draft.perspective?.otherOnItself}
        onChange={(otherOnItself) => set({ otherOnItself })}
      />
      <RadioField
        id="ander-ons"
        label={fill(perspective.otherOnUs, { other })}
        options={options}
        value={scan.draft.perspective?.otherOnUs}
        onChange={(otherOnUs) => set({ otherOnUs })}
      />
    </StepLayout>
  );
}
