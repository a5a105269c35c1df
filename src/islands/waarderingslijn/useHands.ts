import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { keepFocus } from '../../browser/keepFocus';
import { watchKeys } from '../../browser/screen';
import type { Commands } from './useEditing';

/** What holds wherever the reader is in the tool: the keys of undo, and a focus that is never lost. */
export function useHands(tool: RefObject<HTMLElement>, commands: Commands): void {
  useEffect(() => (tool.current ? keepFocus(tool.current) : undefined), []);
  useEffect(
    () =>
      watchKeys((event) => {
        const step = isHere(event, tool.current) ? undoKey(event) : undefined;
        if (!step) return;
        event.preventDefault();
        commands.step(step);
      }),
    [],
  );
}

/** In the tool, or around it: a click beside the controls leaves the focus on what the tool stands in. */
function isHere({ target }: Event, tool: HTMLElement | null): boolean {
  return target instanceof Element && tool !== null && (tool.contains(target) || target.contains(tool));
}

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
