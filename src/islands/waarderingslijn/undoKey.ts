import { isInTextField } from '../../browser/textField';

/**
 * What a key press asks for outside fields that one types in: to undo (Ctrl or Cmd with Z), or to redo (with Shift as
 * well, or Ctrl with Y). Where the keyboard has no Latin letters the place of the key counts.
 */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  if (!(ctrlKey || metaKey) || altKey || isInTextField(event)) return undefined;
  const letter = letterOf(event);
  if (letter === 'y' && ctrlKey && !shiftKey) return 'redo';
  if (letter !== 'z') return undefined;
  return shiftKey ? 'redo' : 'undo';
}

function letterOf({ key, code }: KeyboardEvent): string {
  const letter = key.toLowerCase();
  return /^[a-z]$/.test(letter) ? letter : code.replace(/^Key/, '').toLowerCase();
}
