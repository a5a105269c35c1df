import { MAX_TEXT_LENGTH } from '../../../model/text/freeText';
import { fill } from '../../../model/text/fill';
import { FreeTextField } from '../../form/FreeTextField';
import { Own } from '../../Own';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';

/** The name of the relation that the line is of; on paper as text, which no field cuts off. */
export function NameField({ name, commands }: { name: string | undefined; commands: Commands }) {
  const { words } = useTexts();
  return (
    <label class={name === undefined ? 'line-name unnamed' : 'line-name'}>
      <span>{words.name}</span>
      <FreeTextField
        placeholder={words.unnamed}
        value={name ?? ''}
        most={MAX_TEXT_LENGTH}
        cut={fill(words.textCut, { most: MAX_TEXT_LENGTH })}
        onText={(typed) =>
          commands.set(({ name: _, ...now }) => (typed ? { ...now, name: typed } : now), 'name')
        }
      />
      <b class="on-paper" aria-hidden="true">
        {name && <Own>{name}</Own>}
      </b>
    </label>
  );
}
