import { useMemo, useRef, useState } from 'preact/hooks';
import type { Timeline } from '../../model/line/timeline';
import type { IncidentChange } from '../../model/line/timelineEdit';
import type { Desk } from './commands';
import {
  addIncident,
  changeIncident,
  nudgeIncident,
  removeIncident,
  replaceTimeline,
  stepHistory,
} from './commands';
import type { Nudge } from './stage/drag';
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
  /** Tells everybody why something was not done. */
  readonly refuse: (text: string) => void;
  /** Begins to drag an incident by its handle. Whatever else is done to the line ends the drag. */
  readonly grab: Dragging['grab'];
}

/** What `useEditing` gives: the commands, whether an incident is being dragged, and how often another line came. */
export interface Editing {
  readonly commands: Commands;
  readonly dragging: boolean;
  /** Another number when a whole timeline took the place of the one before: what was typed for that one is gone. */
  readonly edition: number;
}

/** The commands on the desk as it is when they are given. */
export function useEditing(desk: Desk): Editing {
  const [edition, setEdition] = useState(0);
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
      replace: alone((now, ...line: [timeline: Timeline, said: string]) => {
        setEdition((edition) => edition + 1);
        replaceTimeline(now, ...line);
      }),
      set: alone(({ control }, ...change: Parameters<TimelineControl['change']>) =>
        control.change(...change),
      ),
      step: alone(stepHistory),
      say: (text) => latest.current.say(text),
      refuse: (text) => latest.current.refuse(text),
      grab,
    };
  }, []);
  return { commands, dragging, edition };
}
