import type { DatedIncident } from '../../../model/datedIncident';
import { cleanNote, MAX_NOTE_LENGTH } from '../../../model/datedIncident';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';

interface NoteFieldProps {
  readonly incident: DatedIncident;
  readonly commands: Commands;
}

/** What happened, in the reader's own words; what is typed in one go is undone in one go. */
export function NoteField({ incident: { id, note }, commands }: NoteFieldProps) {
  const { columns } = useTexts().words.editor;
  return (
    <label class="cell event">
      <span>{columns.note}</span>
      <input
        type="text"
        maxLength={MAX_NOTE_LENGTH}
        autocomplete="off"
        value={note ?? ''}
        onInput={(event) => commands.change(id, { note: event.currentTarget.value }, `note:${id}`)}
        onChange={(event) =>
          commands.change(id, { note: cleanNote(event.currentTarget.value) }, `note:${id}`)
        }
      />
    </label>
  );
}
