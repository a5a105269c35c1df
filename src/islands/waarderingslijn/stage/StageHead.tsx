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
  const { name, canUndo, canRedo, commands, whose, shown, look } = props;
  return (
    <>
      <div class="stage-head">
        <NameField name={name} commands={commands} />
        <HistoryButtons canUndo={canUndo} canRedo={canRedo} commands={commands} />
      </div>
      <ViewControls whose={whose} shown={shown} look={look} />
      <LineKey whose={whose} />
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
            <svg class={`line-sample ${party}`} viewBox="0 0 32 8" aria-hidden="true" focusable="false">
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
  return (
    <div class="history-buttons">
      <button
        type="button"
        class="plain-button"
        aria-disabled={!canUndo}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => canUndo && commands.step('undo')}
      >
        {history.undo}
      </button>
      <button
        type="button"
        class="plain-button"
        aria-disabled={!canRedo}
        aria-keyshortcuts="Control+Y Meta+Shift+Z"
        onClick={() => canRedo && commands.step('redo')}
      >
        {history.redo}
      </button>
    </div>
  );
}
