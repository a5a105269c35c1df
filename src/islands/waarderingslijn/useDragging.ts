import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { followPointer } from '../../browser/followPointer';
import type { Desk } from './commands';
import { dragIncident, giveUpDrag, tellDragged } from './commands';
import type { Drag } from './stage/drag';

/** The dragging of incidents: one at a time in the whole tool. */
export interface Dragging {
  /** Whether an incident is on its way. */
  readonly dragging: boolean;
  /** Begins a drag by the pointer that went down on a handle; not while another one is under way. */
  readonly grab: (handle: Element, down: PointerEvent, drag: Drag) => void;
  /** Ends the drag; its incident stays where it is. */
  readonly letGo: () => void;
}

/** Drags on the desk as it is at every move; `grab` and `letGo` are the same for ever. */
export function useDragging(latest: RefObject<Desk>): Dragging {
  const [dragging, setDragging] = useState(false);
  const stop = useRef<(() => void) | undefined>(undefined);
  const acts = useMemo(() => {
    const letGo = () => {
      stop.current?.();
      stop.current = undefined;
      setDragging(false);
    };
    const ending = (tell: (desk: Desk, drag: Drag) => void, drag: Drag) => () => {
      letGo();
      if (latest.current) tell(latest.current, drag);
    };
    const grab: Dragging['grab'] = (handle, down, drag) => {
      if (stop.current) return;
      stop.current = followPointer(handle, down, {
        onMove: (pointer) => {
          if (latest.current) dragIncident(latest.current, drag, pointer);
          setDragging(drag.moved);
        },
        onEnd: ending(tellDragged, drag),
        onGiveUp: ending(giveUpDrag, drag),
      });
    };
    return { grab, letGo };
  }, []);
  useEffect(() => acts.letGo, []);
  return { dragging, ...acts };
}
