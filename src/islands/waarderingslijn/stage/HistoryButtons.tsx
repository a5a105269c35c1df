import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { TimelineControl } from '../useTimeline';

/** Undo and redo; where there is nothing to do they say so and stay in reach. */
export function HistoryButtons({ control, commands }: { control: TimelineControl; commands: Commands }) {
  const { history } = useTexts().words;
  return (
    <div class="history-buttons">
      <button
        type="button"
        class="plain-button"
        aria-disabled={!control.canUndo}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => control.canUndo && commands.step('undo')}
      >
        {history.undo}
      </button>
      <button
        type="button"
        class="plain-button"
        aria-disabled={!control.canRedo}
        aria-keyshortcuts="Control+Y Meta+Shift+Z"
        onClick={() => control.canRedo && commands.step('redo')}
      >
        {history.redo}
      </button>
    </div>
  );
}
