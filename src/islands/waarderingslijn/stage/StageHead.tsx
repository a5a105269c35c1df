import { ROLES } from '../../../model/role';
import { IncidentSign } from '../../IncidentSign';
import { memo } from '../../memo';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { Look, View, Whose } from '../view';
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
  const { signs, words } = useTexts();
  return (
    <p class="line-key">
      <span>
        <IncidentSign sign={1} /> {signs.positive}
      </span>
      <span>
        <IncidentSign sign={-1} /> {signs.negative}
      </span>
      {whose === 'both' &&
        ROLES.map((party) => (
          <span key={party}>
            <svg class={`line-sample ${party}`} viewBox="0 0 32 8" aria-hidden="true">
              <path d="M1 4h30" />
            </svg>
            {words.key[party]}
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
