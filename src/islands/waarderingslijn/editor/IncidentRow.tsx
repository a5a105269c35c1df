import { memo } from '../../memo';
import { INCIDENT_KINDS } from '../../../model/incident';
import type { DatedIncident } from '../../../model/datedIncident';
import { MAX_NOTE_LENGTH } from '../../../model/datedIncident';
import type { Effect } from '../../../model/timelineEdit';
import { EFFECTS, effectOf, weighing } from '../../../model/timelineEdit';
import { fill } from '../../fill';
import { IncidentSign } from '../../IncidentSign';
import { fieldId } from '../commands';
import { effectText } from '../dateWords';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import { DateField } from './DateField';
import { SelectField } from './SelectField';

interface IncidentRowProps {
  readonly incident: DatedIncident;
  readonly number: number;
  readonly selected: boolean;
  readonly commands: Commands;
}

const HITS = ['client', 'provider', 'both'] as const;

/** One incident: what is known of it, each in a field of its own. */
export const IncidentRow = memo(function IncidentRow({
  incident,
  number,
  selected,
  commands,
}: IncidentRowProps) {
  const { words, table } = useTexts();
  const { editor } = words;
  const { id, kind, hits, sign, date, solvedOn, note } = incident;
  const { columns } = editor;
  const effect = effectOf(incident);
  return (
    <li class={selected ? 'incident-row selected' : 'incident-row'}>
      <fieldset onFocusIn={() => selected || commands.select(id)}>
        <legend class="unseen">{fill(editor.legend, { number })}</legend>
        <span class="row-number" aria-hidden="true">
          {number} <IncidentSign sign={sign} />
        </span>
        <DateField
          id={fieldId(id, 'date')}
          label={columns.date}
          value={date}
          missing={editor.problems.missing}
          onChange={(to) => to !== undefined && commands.change(id, { date: to })}
        />
        <label class="cell note">
          <span>{columns.note}</span>
          <input
            type="text"
            maxLength={MAX_NOTE_LENGTH}
            autocomplete="off"
            value={note ?? ''}
            onInput={(event) => commands.change(id, { note: event.currentTarget.value }, `note:${id}`)}
          />
        </label>
        <SelectField
          label={columns.kind}
          options={INCIDENT_KINDS.map((value) => ({ value, text: table.kinds[value] }))}
          value={kind}
          onChange={(to) => commands.change(id, { kind: to })}
        />
        <SelectField
          label={columns.effect}
          options={EFFECTS.map((value) => ({ value: String(value), text: effectText(value) }))}
          value={String(effect)}
          onChange={(to) => commands.change(id, weighing(Number(to) as Effect))}
        />
        <SelectField
          label={columns.hits}
          options={HITS.map((value) => ({ value, text: table.hits[value] }))}
          value={hits}
          onChange={(to) => commands.change(id, { hits: to })}
        />
        {sign < 0 ? (
          <DateField
            id={fieldId(id, 'solved')}
            label={columns.solvedOn}
            value={solvedOn}
            notBefore={date}
            onChange={(to) => commands.change(id, { solvedOn: to })}
          />
        ) : (
          <span class="cell none">{editor.positiveSolved}</span>
        )}
        <button
          type="button"
          class="plain-button"
          id={fieldId(id, 'remove')}
          aria-label={fill(editor.removeWhat, { number })}
          onClick={() => commands.remove(id)}
        >
          {editor.remove}
        </button>
      </fieldset>
    </li>
  );
});
