import { DEFAULT_SETTINGS } from '../../../model/line/appreciation';
import { fill } from '../../../model/text/fill';
import { useTexts } from '../texts';
import type { Look, View } from '../view';
import { SHOWN, WHOSE } from '../view';
import { Switch } from './Switch';

interface ViewControlsProps {
  readonly whose: View['whose'];
  readonly shown: View['shown'];
  readonly look: Look;
}

/** Whose line, and how the relation is managed. */
export function ViewControls({ whose, shown, look }: ViewControlsProps) {
  const { view: words } = useTexts().words;
  return (
    <div class="view-controls">
      <Switch
        name="wie"
        legend={words.whose}
        options={WHOSE}
        labels={words.parties}
        value={whose}
        onChange={(to) => look({ whose: to })}
      />
      <Switch
        name="beheer"
        legend={words.management}
        options={SHOWN}
        labels={words.managements}
        value={shown}
        hint={fill(words.managementHint, { months: DEFAULT_SETTINGS.solveWithin })}
        onChange={(to) => look({ shown: to })}
      />
    </div>
  );
}
