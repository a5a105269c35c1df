import { useState } from 'preact/hooks';
import { formChoices } from '../answerWords';
import { Progress } from '../Progress';
import { StepLayout } from '../StepLayout';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';
import type { FieldError } from './ErrorSummary';
import { ErrorSummary } from './ErrorSummary';
import { RadioField, TextField } from './fields';
import { contextChanger } from './contextChanger';

interface RelationStepProps {
  readonly scan: ScanControl;
  readonly takesFocus: boolean;
  readonly onNext: () => void;
  readonly nextLabel: string;
}

/** First screen: which relation, from which side, and how many questions. Only side and length are required. */
export function RelationStep({ scan, takesFocus, onNext, nextLabel }: RelationStepProps) {
  const { words } = useTexts();
  const { relation } = words;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const proceed = () => {
    const found = missing(scan.draft, relation);
    setErrors(found);
    if (found.length === 0) onNext();
  };
  return (
    <StepLayout
      title={relation.title}
      lede={words.lede}
      intro={relation.intro}
      progress={<Progress step={1} />}
      aside={<p class="scan-why">{relation.shared}</p>}
      takesFocus={takesFocus}
      hasError={errors.length > 0}
      onNext={proceed}
      next={nextLabel}
    >
      <ErrorSummary errors={errors} />
      <RequiredFields scan={scan} errors={errors} />
      <OptionalFields scan={scan} />
    </StepLayout>
  );
}

function missing(
  { context, form }: ScanControl['draft'],
  words: Readonly<Record<'roleMissing' | 'formMissing', string>>,
): readonly FieldError[] {
  return [
    ...(context.role ? [] : [{ id: 'rol', message: words.roleMissing }]),
    ...(form ? [] : [{ id: 'vorm', message: words.formMissing }]),
  ];
}

function RequiredFields({ scan, errors }: { scan: ScanControl; errors: readonly FieldError[] }) {
  const { relation } = useTexts().words;
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  return (
    <>
      <RadioField
        id="rol"
        label={relation.role}
        options={relation.roles}
        value={scan.draft.context.role}
        error={errorOf('rol')}
        onChange={(role) => contextChanger(scan)({ role })}
      />
      <RadioField
        id="vorm"
        label={relation.form}
        hint={relation.formHint}
        options={formChoices(relation.forms)}
        value={scan.draft.form}
        error={errorOf('vorm')}
        onChange={(form) => scan.change((draft) => ({ ...draft, form }))}
      />
    </>
  );
}

function OptionalFields({ scan }: { scan: ScanControl }) {
  const { relation } = useTexts().words;
  const { context } = scan.draft;
  const set = contextChanger(scan);
  return (
    <>
      <TextField
        id="naam"
        label={relation.nickname}
        hint={relation.nicknameHint}
        value={context.nickname ?? ''}
        onChange={(nickname) => set({ nickname })}
      />
      <TextField
        id="dienst"
        label={relation.service}
        value={context.service ?? ''}
        onChange={(service) => set({ service })}
      />
      <RadioField
        id="niveau"
        label={relation.level}
        options={relation.levels}
        value={context.level}
        onChange={(level) => set({ level })}
        onClear={() => set({ level: undefined })}
      />
    </>
  );
}
