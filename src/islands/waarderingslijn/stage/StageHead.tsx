import { IncidentSign } from '../../IncidentSign';
import { LineSample } from '../../LineSample';
import { memo } from '../../memo';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { Look, View, Whose } from '../view';
import { strokesIn } from './chartParts';
import { NameField } from './NameField';
import { ViewControls } from './ViewControls';

interface StageHeadProps extends Pick<View, 'whose' | 'shown'> {
  /** The name of the relation, where it has one. */
  readonly name: string | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly commands: Commands;
  readonly look: Look;
}

/** What stands above the line: the name, undo and redo, what is shown, and what the signs mean. */
export const StageHead = memo(function StageHead(props: StageHeadProps) {
  return (
    <>
      <div class="stage-head">
        <NameField {...props} />
        <HistoryButtons {...props} />
      </div>
      <ViewControls {...props} />
      <LineKey {...props} />
    </>
  );
});

/** What the signs and the lines in the chart stand for. */
export function LineKey({ whose }: { whose: Whose }) {
  const texts = useTexts();
  const { signs } = texts;
  return (
    <p class="line-key">
      <span>
        <IncidentSign sign={1} /> {signs.positive}
      </span>
      <span>
        <IncidentSign sign={-1} /> {signs.negative}
      </span>
      {strokesIn(texts, whose).map(([stroke, name]) => (
        <span key={stroke}>
          <LineSample of={stroke} /> {name}
        </span>
      ))}
    </p>
  );
}

interface HistoryProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly commands: Commands;
}

/** Undo and redo; where there is nothing to do they say so and stay in reach. */
export function HistoryButtons({ canUndo, canRedo, commands }: HistoryProps) {
  const { history } = useTexts().words;
  const buttons = [
    { step: 'undo', can: canUndo, keys: 'Control+Z Meta+Z' },
    { step: 'redo', can: canRedo, keys: 'Control+Y Meta+Shift+Z' },
  ] as const;
  return (
    <div class="history-buttons">
      {buttons.map(({ step, can, keys }) => (
        <button
          key={step}
          type="button"
          class="plain-button"
          aria-disabled={!can}
          aria-keyshortcuts={keys}
          onClick={() => can && commands.step(step)}
        >
          {history[step]}
        </button>
      ))}
    </div>
  );
}
