import { useState } from 'preact/hooks';
import { Progress } from '../Progress';
import { StepFrame } from '../StepFrame';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';
import type { FieldError } from './ErrorSummary';
import { ErrorSummary } from './ErrorSummary';
import { RadioField, TextField } from './fields';
import { KindsField } from './KindsField';
import { frameChanger } from './frameChanger';
import { useContract } from './useContract';

interface ContextStepProps {
  readonly scan: ScanControl;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly nextLabel: string;
}

/** Second screen: whether something went wrong (that opens the questions on behaviour), and the contract. */
export function ContextStep({ scan, onBack, onNext, nextLabel }: ContextStepProps) {
  const { context } = useTexts().words;
  const { frame } = scan.draft;
  const contract = useContract(scan);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const set = frameChanger(scan);
  const proceed = () => {
    const missing = frame.problem ? [] : [{ id: 'mis', message: context.problemMissing }];
    const found = [...missing, ...contract.errors];
    setErrors(found);
    if (found.length === 0) onNext();
  };
  return (
    <StepFrame
      title={context.title}
      progress={<Progress step={2} />}
      takesFocus
      hasError={errors.length > 0}
      onBack={onBack}
      onNext={proceed}
      next={nextLabel}
    >
      <ErrorSummary errors={errors} />
      <ProblemFields frame={frame} errors={errors} set={set} />
      <ContractFields contract={contract} frame={frame} errors={errors} set={set} />
    </StepFrame>
  );
}

interface FieldsProps {
  readonly frame: ScanControl['draft']['frame'];
  readonly errors: readonly FieldError[];
  readonly set: ReturnType<typeof frameChanger>;
}

const errorOf = (errors: readonly FieldError[], id: string) =>
  errors.find((error) => error.id === id)?.message;

function ProblemFields({ frame, errors, set }: FieldsProps) {
  const { context } = useTexts().words;
  return (
    <>
      <RadioField
        id="mis"
        label={context.problem}
        hint={context.problemHint}
        options={context.problems}
        value={frame.problem}
        error={errorOf(errors, 'mis')}
        onChange={(problem) => set({ problem })}
      />
      {frame.problem === 'yes' && (
        <KindsField kinds={frame.incidentKinds ?? []} onChange={(incidentKinds) => set({ incidentKinds })} />
      )}
    </>
  );
}

function ContractFields({
  frame,
  errors,
  set,
  contract,
}: FieldsProps & { contract: ReturnType<typeof useContract> }) {
  const { context } = useTexts().words;
  return (
    <>
      <TextField
        id="einde"
        narrow
        label={context.contractEnd}
        hint={context.contractEndHint}
        value={contract.end}
        error={errorOf(errors, 'einde')}
        onChange={contract.typeEnd}
        onLeave={contract.leaveEnd}
      />
      <TextField
        id="opzegtermijn"
        narrow
        inputMode="numeric"
        label={context.notice}
        value={contract.notice}
        error={errorOf(errors, 'opzegtermijn')}
        onChange={contract.typeNotice}
      />
      <RadioField
        id="aanbesteding"
        label={context.tender}
        options={context.tenders}
        value={frame.tender}
        onChange={(tender) => set({ tender })}
        onClear={() => set({ tender: undefined })}
      />
    </>
  );
}
