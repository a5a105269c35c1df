import type { Timeline } from '../../../model/line/timeline';
import { effectOf } from '../../../model/line/timelineEdit';
import { fill } from '../../../model/text/fill';
import { dateWords, effectWords } from '../dateWords';
import { useTexts } from '../texts';
import { onceAPress } from '../onceAPress';
import type { Commands } from '../useEditing';

interface SelectedBarProps {
  readonly timeline: Timeline;
  readonly selected: string | undefined;
  readonly commands: Commands;
}

/** Buttons for all that dragging does, on the chosen incident. */
export function SelectedBar({ timeline, selected, commands }: SelectedBarProps) {
  const texts = useTexts();
  const { selected: bar, editor } = texts.words;
  const place = timeline.incidents.findIndex(({ id }) => id === selected);
  const incident = timeline.incidents[place];
  if (!incident) return <p class="selected-bar small">{bar.none}</p>;
  const { id } = incident;
  const text = fill(bar.text, {
    number: place + 1,
    date: dateWords(incident.date, texts.locale),
    effect: effectWords(effectOf(incident), texts),
  });
  return (
    <div class="selected-bar" role="group" aria-label={bar.label}>
      <b>{text}</b>
      <button type="button" class="plain-button" onClick={() => commands.nudge(id, { time: -1 })}>
        {bar.earlier}
      </button>
      <button type="button" class="plain-button" onClick={() => commands.nudge(id, { time: 1 })}>
        {bar.later}
      </button>
      <button type="button" class="plain-button" onClick={() => commands.nudge(id, { effect: 1 })}>
        {bar.up}
      </button>
      <button type="button" class="plain-button" onClick={() => commands.nudge(id, { effect: -1 })}>
        {bar.down}
      </button>
      <button type="button" class="plain-button" onKeyDown={onceAPress} onClick={() => commands.remove(id)}>
        {fill(editor.removeWhat, { number: place + 1 })}
      </button>
    </div>
  );
}
