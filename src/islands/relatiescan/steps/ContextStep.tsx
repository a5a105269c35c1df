import { useState } from 'preact/hooks';
import type { IncidentKind } from '../../../model/frame';
import { INCIDENT_KINDS } from '../../../model/frame';
import type { ScanDraft } from '../../../model/scanDraft';
import { Choice } from '../Choice';
import { Progress } from '../Progress';
import { StepFrame } from '../StepFrame';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';
import type { FieldError } from './fields';
import { ErrorSummary, RadioField, TextField } from './fields';
import { monthText, parseMonthText, parseNoticeText } from './monthText';

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
  const [end, setEnd] = useState(monthText(frame.contractEnd));
  const [notice, setNotice] = useState(frame.noticeMonths === undefined ? '' : String(frame.noticeMonths));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  const set = (part: Partial<ScanDraft['frame']>) =>
    scan.change((draft) => ({ ...draft, frame: { ...draft.frame, ...part } }));

  const proceed = () => {
    const contractEnd = parseMonthText(end);
    const noticeMonths = parseNoticeText(notice);
    const found = [
      ...(frame.problem ? [] : [{ id: 'mis', message: context.problemMissing }]),
      ...(contractEnd === 'invalid' ? [{ id: 'einde', message: context.contractEndInvalid }] : []),
      ...(noticeMonths === 'invalid' ? [{ id: 'opzegtermijn', message: context.noticeInvalid }] : []),
    ];
    setErrors(found);
    if (found.length > 0 || contractEnd === 'invalid' || noticeMonths === 'invalid') return;
    scan.change((draft) => ({ ...draft, frame: withContract(draft.frame, contractEnd, noticeMonths) }));
    onNext();
  };

  return (
    <StepFrame
      title={context.title}
      progress={<Progress step={2} steps={scan.steps.length - 1} />}
      takesFocus
      hasError={errors.length > 0}
      onBack={onBack}
      onNext={proceed}
      next={nextLabel}
      ready={scan.ready}
    >
      <ErrorSummary errors={errors} />
      <RadioField
        id="mis"
        label={context.problem}
        hint={context.problemHint}
        options={context.problems}
        value={frame.problem}
        error={errorOf('mis')}
        onChange={(problem) => set({ problem })}
      />
      {frame.problem === 'yes' && (
        <KindsField kinds={frame.incidentKinds ?? []} onChange={(incidentKinds) => set({ incidentKinds })} />
      )}
      <TextField
        id="einde"
        narrow
        label={context.contractEnd}
        hint={context.contractEndHint}
        value={end}
        error={errorOf('einde')}
        onChange={setEnd}
      />
      <TextField
        id="opzegtermijn"
        narrow
        inputMode="numeric"
        label={context.notice}
        value={notice}
        error={errorOf('opzegtermijn')}
        onChange={setNotice}
      />
      <RadioField
        id="aanbesteding"
        optional
        label={context.tender}
        options={context.tenders}
        value={frame.tender}
        onChange={(tender) => set({ tender })}
      />
    </StepFrame>
  );
}

function KindsField({
  kinds,
  onChange,
}: {
  kinds: readonly IncidentKind[];
  onChange: (kinds: readonly IncidentKind[]) => void;
}) {
  const { words } = useTexts();
  return (
    <fieldset class="question" aria-describedby="soort-hint">
      <legend>
        {words.context.kinds} <i>{words.relation.optional}</i>
      </legend>
      <p class="hint" id="soort-hint">
        {words.context.kindsHint}
      </p>
      <div class="choices">
        {INCIDENT_KINDS.toReversed().map((kind) => (
          <Choice
            key={kind}
            type="checkbox"
            name="soort"
            value={kind}
            checked={kinds.includes(kind)}
            onChoose={(checked) =>
              onChange(INCIDENT_KINDS.filter((one) => (one === kind ? checked : kinds.includes(one))))
            }
          >
            {words.context.kindNames[kind]}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

function withContract(
  frame: ScanDraft['frame'],
  contractEnd: string | undefined,
  noticeMonths: number | undefined,
): ScanDraft['frame'] {
  const { contractEnd: _, noticeMonths: __, ...rest } = frame;
  return {
    ...rest,
    ...(contractEnd ? { contractEnd } : {}),
    ...(noticeMonths === undefined ? {} : { noticeMonths }),
  };
}
