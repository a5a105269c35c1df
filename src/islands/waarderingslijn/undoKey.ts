/** What one types in has an undo of its own. */
const NO_TEXT = ['range', 'radio', 'checkbox', 'file', 'button', 'submit', 'reset'];
const TYPED_IN = `input:not(${NO_TEXT.map((type) => `[type=${type}]`).join()}), textarea, [contenteditable]`;

/**
 * What a key press asks for outside fields that one types in: to undo (Ctrl or Cmd with Z), or to redo (with Shift as
 * well, or Ctrl with Y). Where the keyboard has no Latin letters the place of the key counts.
 */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  if (!(ctrlKey || metaKey) || altKey || isTypedIn(event.target)) return undefined;
  const letter = letterOf(event);
  if (letter === 'y' && ctrlKey && !shiftKey) return 'redo';
  if (letter !== 'z') return undefined;
  return shiftKey ? 'redo' : 'undo';
}

const isTypedIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPED_IN) !== null;

function letterOf({ key, code }: KeyboardEvent): string {
  const letter = key.toLowerCase();
  return /^[a-z]$/.test(letter) ? letter : code.replace(/^Key/, '').toLowerCase();
}
