import { useState } from 'preact/hooks';
import { Progress } from '../Progress';
import { StepLayout } from '../StepLayout';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';
import type { FieldError } from './ErrorSummary';
import { ErrorSummary } from './ErrorSummary';
import { RadioField, TextField } from './fields';
import { KindsField } from './KindsField';
import { contextChanger } from './contextChanger';
import { useContract } from './useContract';

interface ContextStepProps {
  readonly scan: ScanControl;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly nextLabel: string;
}

/** Second screen: whether there is a point (that opens the questions on behaviour), own choice, and the contract. */
export function ContextStep({ scan, onBack, onNext, nextLabel }: ContextStepProps) {
  const words = useTexts().words.context;
  const { context } = scan.draft;
  const contract = useContract(scan);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const set = contextChanger(scan);
  const proceed = () => {
    const missing = context.problem ? [] : [{ id: 'mis', message: words.problemMissing }];
    const found = [...missing, ...contract.errors];
    setErrors(found);
    if (found.length === 0) onNext();
  };
  return (
    <StepLayout
      title={words.title}
      progress={<Progress step={2} />}
      takesFocus
      hasError={errors.length > 0}
      onBack={onBack}
      onNext={proceed}
      next={nextLabel}
    >
      <ErrorSummary errors={errors} />
      <ProblemFields context={context} errors={errors} set={set} />
      <RadioField
        id="keuze"
        label={words.choice}
        hint={words.choiceHint}
        options={words.choices}
        value={context.choice}
        onChange={(choice) => set({ choice })}
        onClear={() => set({ choice: undefined })}
      />
      <ContractFields contract={contract} context={context} errors={errors} set={set} />
    </StepLayout>
  );
}

interface FieldsProps {
  readonly context: ScanControl['draft']['context'];
  readonly errors: readonly FieldError[];
  readonly set: ReturnType<typeof contextChanger>;
}

const errorOf = (errors: readonly FieldError[], id: string) =>
  errors.find((error) => error.id === id)?.message;

function ProblemFields({ context, errors, set }: FieldsProps) {
  const words = useTexts().words.context;
  return (
    <>
      <RadioField
        id="mis"
        label={words.problem}
        hint={words.problemHint}
        options={words.problems}
        value={context.problem}
        error={errorOf(errors, 'mis')}
        onChange={(problem) => set({ problem })}
      />
      {context.problem === 'yes' && (
        <>
          <TextField
            id="punt"
            label={words.point}
            hint={words.pointHint}
            value={context.point ?? ''}
            onChange={(point) => set({ point })}
          />
          <KindsField
            kinds={context.incidentKinds ?? []}
            onChange={(incidentKinds) => set({ incidentKinds })}
          />
        </>
      )}
    </>
  );
}

function ContractFields({
  context,
  errors,
  set,
  contract,
}: FieldsProps & { contract: ReturnType<typeof useContract> }) {
  const words = useTexts().words.context;
  return (
    <>
      <TextField
        id="einde"
        narrow
        label={words.contractEnd}
        hint={words.contractEndHint}
        value={contract.end}
        error={errorOf(errors, 'einde')}
        onChange={contract.typeEnd}
        onLeave={contract.leaveEnd}
      />
      <TextField
        id="opzegtermijn"
        narrow
        inputMode="numeric"
        label={words.notice}
        value={contract.notice}
        error={errorOf(errors, 'opzegtermijn')}
        onChange={contract.typeNotice}
      />
      <RadioField
        id="aanbesteding"
        label={words.tender}
        options={words.tenders}
        value={context.tender}
        onChange={(tender) => set({ tender })}
        onClear={() => set({ tender: undefined })}
      />
    </>
  );
}
