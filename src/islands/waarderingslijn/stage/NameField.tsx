import { MAX_TEXT_LENGTH } from '../../../model/frame';
import type { Timeline } from '../../../model/timeline';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';

/** The name of the relation that the line is of; on paper as text, which no field cuts off. */
export function NameField({ timeline, commands }: { timeline: Timeline; commands: Commands }) {
  const { words } = useTexts();
  const rename = (typed: string) =>
    commands.set(({ name: _, ...now }) => (typed ? { ...now, name: typed } : now), 'name');
  return (
    <label class={timeline.name === undefined ? 'line-name unnamed' : 'line-name'}>
      <span>{words.name}</span>
      <input
        type="text"
        maxLength={MAX_TEXT_LENGTH}
        autocomplete="off"
        placeholder={words.unnamed}
        value={timeline.name ?? ''}
        onInput={(event) => rename(event.currentTarget.value)}
      />
      <b class="on-paper" aria-hidden="true">
        {timeline.name}
      </b>
    </label>
  );
}
