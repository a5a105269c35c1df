import { useMemo, useRef, useState } from 'preact/hooks';
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
  readonly setDragging: (dragging: boolean) => void;
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
  const [dragging, setDragging] = useState(false);
  const latest = useRef(desk);
  latest.current = desk;
  const commands = useMemo<Commands>(
    () => ({
      select: (selected) => latest.current.look({ selected }),
      add: () => addIncident(latest.current),
      remove: (id) => removeIncident(latest.current, id),
      change: (id, to, key) => changeIncident(latest.current, id, to, key),
      nudge: (id, by) => nudgeIncident(latest.current, id, by),
      replace: (timeline, said) => {
        setEdition((now) => now + 1);
        replaceTimeline(latest.current, timeline, said);
      },
      set: (change, key) => latest.current.control.change(change, key),
      step: (step) => stepHistory(latest.current, step),
      say: (text) => latest.current.say(text),
      refuse: (text) => latest.current.refuse(text),
      setDragging,
    }),
    [],
  );
  return { commands, dragging, edition };
}
