import { useState } from 'preact/hooks';
import { LEVELS } from '../../../model/frame';
import type { ScanDraft } from '../../../model/scanDraft';
import { Progress } from '../Progress';
import { StepFrame } from '../StepFrame';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';
import { ErrorSummary, RadioField, TextField } from './fields';
import type { FieldError } from './fields';

interface FrameStepProps {
  readonly scan: ScanControl;
  readonly takesFocus: boolean;
  readonly onNext: () => void;
  readonly nextLabel: string;
}

/** First screen: which relation, from which side, and how many questions. Only side and length are required. */
export function RelationStep({ scan, takesFocus, onNext, nextLabel }: FrameStepProps) {
  const { words } = useTexts();
  const { relation } = words;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { frame, form } = scan.draft;
  const set = (part: Partial<ScanDraft['frame']>) =>
    scan.change((draft) => ({ ...draft, frame: { ...draft.frame, ...part } }));
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  const proceed = () => {
    const found = missing(frame.role, form, relation);
    setErrors(found);
    if (found.length === 0) onNext();
  };
  return (
    <StepFrame
      title={relation.title}
      lede={words.lede}
      intro={relation.intro}
      progress={<Progress step={1} steps={scan.steps.length - 1} />}
      aside={<p class="scan-why">{relation.shared}</p>}
      takesFocus={takesFocus}
      hasError={errors.length > 0}
      onNext={proceed}
      next={nextLabel}
      ready={scan.ready}
    >
      <ErrorSummary errors={errors} />
      <RadioField
        id="rol"
        label={relation.role}
        options={relation.roles}
        value={frame.role}
        error={errorOf('rol')}
        onChange={(role) => set({ role })}
      />
      <RadioField
        id="vorm"
        label={relation.form}
        hint={relation.formHint}
        options={relation.forms}
        value={form}
        error={errorOf('vorm')}
        onChange={(kind) => scan.change((draft) => ({ ...draft, form: kind }))}
      />
      <TextField
        id="naam"
        label={relation.nickname}
        hint={relation.nicknameHint}
        value={frame.nickname ?? ''}
        onChange={(nickname) => set({ nickname })}
      />
      <TextField
        id="dienst"
        label={relation.service}
        value={frame.service ?? ''}
        onChange={(service) => set({ service })}
      />
      <RadioField
        id="niveau"
        optional
        label={relation.level}
        options={inOrder(relation.levels)}
        value={frame.level}
        onChange={(level) => set({ level })}
      />
    </StepFrame>
  );
}

const inOrder = (names: Readonly<Record<(typeof LEVELS)[number], string>>) =>
  Object.fromEntries(LEVELS.map((level) => [level, names[level]])) as typeof names;

function missing(
  role: string | undefined,
  form: string | undefined,
  words: Readonly<Record<'roleMissing' | 'formMissing', string>>,
): readonly FieldError[] {
  return [
    ...(role ? [] : [{ id: 'rol', message: words.roleMissing }]),
    ...(form ? [] : [{ id: 'vorm', message: words.formMissing }]),
  ];
}
