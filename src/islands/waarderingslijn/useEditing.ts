import { useMemo, useRef } from 'preact/hooks';
import type { Timeline } from '../../model/timeline';
import type { IncidentChange } from '../../model/timelineEdit';
import type { Desk, Nudge } from './commands';
import {
  addIncident,
  changeIncident,
  nudgeIncident,
  removeIncident,
  replaceTimeline,
  stepHistory,
} from './commands';
import type { Dragging } from './useDragging';
import { useDragging } from './useDragging';
import type { TimelineControl } from './useTimeline';

/** What the reader can do to the line. The same functions for ever, so that a row is drawn anew only when it changes. */
export interface Commands {
  readonly select: (id: string | undefined) => void;
  readonly add: () => void;
  readonly remove: (id: string) => void;
  /** Changes of one key in a row are undone together. */
  readonly change: (id: string, to: IncidentChange, key?: string) => void;
  readonly nudge: (id: string, by: Nudge) => void;
  readonly replace: (timeline: Timeline, said: string) => void;
  readonly set: TimelineControl['change'];
  readonly step: (step: 'undo' | 'redo') => void;
  /** Tells screen readers what happened. */
  readonly say: (text: string) => void;
  /** Begins to drag an incident by its handle. Whatever else is done to the line ends the drag. */
  readonly grab: Dragging['grab'];
}

/** The commands on the desk as it is when they are given, and whether an incident is being dragged. */
export function useEditing(desk: Desk): Readonly<{ commands: Commands; dragging: boolean }> {
  const latest = useRef(desk);
  latest.current = desk;
  const { dragging, grab, letGo } = useDragging(latest);
  const commands = useMemo<Commands>(() => {
    const alone =
      <A extends readonly unknown[]>(act: (desk: Desk, ...args: A) => void) =>
      (...args: A) => {
        letGo();
        act(latest.current, ...args);
      };
    return {
      select: (selected) => latest.current.look({ selected }),
      add: alone(addIncident),
      remove: alone(removeIncident),
      change: alone(changeIncident),
      nudge: alone(nudgeIncident),
      replace: alone(replaceTimeline),
      set: alone(({ control }, ...change: Parameters<TimelineControl['change']>) =>
        control.change(...change),
      ),
      step: alone(stepHistory),
      say: (text) => latest.current.say(text),
      grab,
    };
  }, []);
  return { commands, dragging };
}
