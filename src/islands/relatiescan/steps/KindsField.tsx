import type { IncidentKind } from '../../../model/line/incident';
import { INCIDENT_KINDS } from '../../../model/line/incident';
import { Notes, describedBy } from '../../form/Notes';
import { Choice } from '../../form/Choice';
import { useTexts } from '../texts';

interface KindsFieldProps {
  readonly kinds: readonly IncidentKind[];
  readonly onChange: (kinds: readonly IncidentKind[]) => void;
}

/** Which kinds of incident there were; more than one may be chosen. The order is the guide's. */
export function KindsField({ kinds, onChange }: KindsFieldProps) {
  const { words } = useTexts();
  const hint = words.context.kindsHint;
  const choose = (kind: IncidentKind) => (checked: boolean) =>
    onChange(INCIDENT_KINDS.filter((one) => (one === kind ? checked : kinds.includes(one))));
  return (
    <fieldset class="question" aria-describedby={describedBy('soort', { hint })}>
      <legend>
        {words.context.kinds} <i>{words.relation.optional}</i>
      </legend>
      <Notes id="soort" hint={hint} />
      <div class="choices">
        {(['external', 'interpersonal', 'business'] as const).map((kind) => (
          <Choice
            key={kind}
            type="checkbox"
            name="soort"
            value={kind}
            checked={kinds.includes(kind)}
            onChoose={choose(kind)}
          >
            {words.context.kindNames[kind]}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
