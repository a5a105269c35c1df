import { useTexts } from '../texts';
import type { Commands } from '../useEditing';

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
