/** Text fields have an undo of their own. */
const TEXT_FIELD = 'input:not([type=range]):not([type=radio]):not([type=checkbox]), textarea';

/** What a key press asks for, Ctrl or Cmd with Z (undo), with Shift and Z or with Y (redo), outside text fields. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  if (event.target instanceof Element && event.target.matches(TEXT_FIELD)) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'y') return 'redo';
  if (key !== 'z') return undefined;
  return event.shiftKey ? 'redo' : 'undo';
}
