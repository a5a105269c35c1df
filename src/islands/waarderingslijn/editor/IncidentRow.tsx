import { MAX_NOTE_LENGTH } from '../../../model/line/datedIncident';
import type { DatedIncident } from '../../../model/line/datedIncident';
import { fill } from '../../../model/text/fill';
import { FreeTextField } from '../../form/FreeTextField';
import { IncidentSign } from '../../IncidentSign';
import { memo } from '../../memo';
import { fieldId } from '../fieldId';
import { onceAPress } from '../onceAPress';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import { ChoiceCells } from './ChoiceCells';
import { DateField } from './DateField';

interface IncidentRowProps {
  readonly incident: DatedIncident;
  readonly number: number;
  readonly selected: boolean;
  readonly commands: Commands;
}

/** One incident: what is known of it, each in a field of its own. */
export const IncidentRow = memo(function IncidentRow({
  incident,
  number,
  selected,
  commands,
}: IncidentRowProps) {
  const { editor } = useTexts().words;
  const { id, sign, date, solvedOn } = incident;
  const removeText = fill(editor.removeWhat, { number });
  return (
    <li class={selected ? 'incident-row selected' : 'incident-row'}>
      <fieldset onFocusIn={() => selected || commands.select(id)}>
        <legend class="unseen">{fill(editor.legend, { number })}</legend>
        <span class="row-number" aria-hidden="true">
          {number} <IncidentSign sign={sign} />
        </span>
        <DateField
          id={fieldId(id, 'date')}
          label={editor.columns.date}
          value={date}
          required
          onChange={(to) => to !== undefined && commands.change(id, { date: to })}
        />
        <NoteField incident={incident} commands={commands} />
        <ChoiceCells incident={incident} commands={commands} />
        {sign < 0 ? (
          <DateField
            id={fieldId(id, 'solved')}
            label={editor.columns.solvedOn}
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
          aria-label={removeText}
          onKeyDown={onceAPress}
          onClick={() => commands.remove(id)}
        >
          {editor.remove}
        </button>
      </fieldset>
    </li>
  );
});

interface NoteFieldProps {
  readonly incident: DatedIncident;
  readonly commands: Commands;
}

/** What happened, in the reader's own words; what is typed in one go is undone in one go. */
function NoteField({ incident: { id, note }, commands }: NoteFieldProps) {
  const { words } = useTexts();
  return (
    <label class="cell event">
      <span>{words.editor.columns.note}</span>
      <FreeTextField
        value={note ?? ''}
        most={MAX_NOTE_LENGTH}
        cut={fill(words.textCut, { most: MAX_NOTE_LENGTH })}
        onText={(text) => commands.change(id, { note: text }, `note:${id}`)}
      />
    </label>
  );
}
