import { useRef } from 'preact/hooks';
import { fill } from '../../../model/text/fill';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';

/** Makes what a button does of the way to save a file; the way gives the name of what it saved. */
export type Saving = (button: string, save: () => Promise<string>) => () => void;

/** Saves files and says how it went. A button that is pressed again while its file is being made adds no second one. */
export function useSaving({ say, refuse }: Pick<Commands, 'say' | 'refuse'>): Saving {
  const { files } = useTexts().words;
  const busy = useRef(new Set<string>());
  return (button, save) => () => {
    if (busy.current.has(button)) return;
    busy.current.add(button);
    save()
      .then(
        (name) => say(fill(files.saved, { name })),
        () => refuse(files.notSaved),
      )
      .finally(() => busy.current.delete(button));
  };
}
