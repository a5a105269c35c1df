import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { keepFocus } from '../../browser/keepFocus';
import { watchKeys } from '../../browser/screen';
import { undoKey } from './undoKey';
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
