import type { IncidentKind } from '../../../model/line/incident';
import { INCIDENT_KINDS } from '../../../model/line/incident';
import { Choice } from '../Choice';
import { useTexts } from '../texts';

interface KindsFieldProps {
  readonly kinds: readonly IncidentKind[];
  readonly onChange: (kinds: readonly IncidentKind[]) => void;
}

/** Which kinds of incident there were; more than one may be chosen. The order is the guide's. */
export function KindsField({ kinds, onChange }: KindsFieldProps) {
  const { words } = useTexts();
  const choose = (kind: IncidentKind) => (checked: boolean) =>
    onChange(INCIDENT_KINDS.filter((one) => (one === kind ? checked : kinds.includes(one))));
  return (
    <fieldset class="question" aria-describedby="soort-hint">
      <legend>
        {words.context.kinds} <i>{words.relation.optional}</i>
      </legend>
      <p class="hint" id="soort-hint">
        {words.context.kindsHint}
      </p>
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
