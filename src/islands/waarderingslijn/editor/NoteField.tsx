import type { DatedIncident } from '../../../model/line/datedIncident';
import { MAX_NOTE_LENGTH } from '../../../model/line/datedIncident';
import { fill } from '../../../model/text/fill';
import { FreeTextField } from '../../FreeTextField';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';

interface NoteFieldProps {
  readonly incident: DatedIncident;
  readonly commands: Commands;
}

/** What happened, in the reader's own words; what is typed in one go is undone in one go. */
export function NoteField({ incident: { id, note }, commands }: NoteFieldProps) {
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
