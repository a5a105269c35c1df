import { useLayoutEffect } from 'preact/hooks';
import { focusedElement, restoreFocus } from '../../../browser/screen';
import type { Timeline } from '../../../model/line/timeline';
import { emptyTimeline } from '../../../model/line/timeline';
import { countText } from '../../../model/text/fill';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { Whose } from '../view';
import { hiddenFrom } from '../view';
import { IncidentRow } from './IncidentRow';
import { columnNames } from './IncidentsOnPaper';

interface IncidentEditorProps {
  readonly timeline: Timeline;
  readonly commands: Commands;
  readonly selected: string | undefined;
  readonly whose: Whose;
  /** Another number when a whole timeline took the place of the one before. */
  readonly edition: number;
}

/** The incidents as a list of rows to fill in, in order of time. */
export function IncidentEditor({ timeline, commands, selected, whose, edition }: IncidentEditorProps) {
  const { words, guide } = useTexts();
  const { editor } = words;
  // A row that gets another date moves in the page, which would take the focus from its fields.
  const held = focusedElement();
  useLayoutEffect(() => restoreFocus(held));
  return (
    <section class="part incident-editor">
      <div class="editor-head">
        <h2>{editor.title}</h2>
        <button type="button" class="button secondary" id="incident-toevoegen" onClick={commands.add}>
          {editor.add}
        </button>
      </div>
      <p class="small">
        {editor.dateHint} {editor.effectHint}
      </p>
      <HiddenIncidents timeline={timeline} whose={whose} />
      {timeline.incidents.length === 0 ? <p>{editor.empty}</p> : <ColumnHeads />}
      <ol class="incident-rows" key={edition}>
        {timeline.incidents.map((incident, index) => (
          <IncidentRow
            key={incident.id}
            incident={incident}
            number={index + 1}
            selected={incident.id === selected}
            commands={commands}
          />
        ))}
      </ol>
      <div class="editor-foot">
        <button
          type="button"
          class="plain-button"
          onClick={() => commands.replace(emptyTimeline(timeline.from, timeline.until), editor.startedOver)}
        >
          {editor.startOver}
        </button>
        <button
          type="button"
          class="plain-button"
          onClick={() => commands.replace(guide, editor.backAtGuide)}
        >
          {editor.backToGuide}
        </button>
      </div>
    </section>
  );
}

/** Says that incidents of the other party are in the list, and not on the line in view. */
function HiddenIncidents({ timeline, whose }: Pick<IncidentEditorProps, 'timeline' | 'whose'>) {
  const { editor, key } = useTexts().words;
  const { length } = hiddenFrom(timeline.incidents, whose);
  if (length === 0) return null;
  const party = key[whose === 'client' ? 'provider' : 'client'];
  return <p class="small">{countText(editor.hidden, length, { party })}</p>;
}

/** The names of the columns, for who sees them; each field has its own name too. */
function ColumnHeads() {
  const { columns } = useTexts().words.editor;
  return (
    <div class="incident-heads" aria-hidden="true">
      {columnNames(columns).map((name) => (
        <span key={name}>{name}</span>
      ))}
    </div>
  );
}
