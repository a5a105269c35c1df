import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readTab, writeTab } from '../../browser/tabStorage';
import type { Timeline } from '../../model/timeline';
import { formatTimelineRecord, parseTimelineRecord } from '../../model/timelineRecord';
import type { Undoable } from './undo';
import { record, redo, undo, undoable } from './undo';

const KEY = 'waarderingslijn';

/** The reader's timeline in this tab, and the ways to change it. */
export interface TimelineControl {
  readonly timeline: Timeline;
  /** False until the island has taken over from the server's HTML. */
  readonly ready: boolean;
  /** Whether this tab can hold the timeline over a reload. */
  readonly held: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Changes of one key in a row are undone together. */
  readonly change: (change: (timeline: Timeline) => Timeline, key?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** A timeline that can be undone and that this tab remembers; it starts with `fresh`. */
export function useTimeline(fresh: Timeline): TimelineControl {
  const [state, setState] = useState<Undoable<Timeline>>(() => undoable(fresh));
  const [ready, setReady] = useState(false);
  const [held, setHeld] = useState(true);
  const unchanged = useRef<Timeline>(fresh);

  useEffect(() => {
    const read = parseTimelineRecord(readTab(KEY), fresh);
    const stored = read.ok ? read.value.timeline : fresh;
    unchanged.current = stored;
    setState(undoable(stored));
    setReady(true);
  }, []);

  // Before the browser paints: what the reader sees is what a reload brings back.
  useLayoutEffect(() => {
    if (!ready || state.present === unchanged.current) return;
    unchanged.current = state.present;
    setHeld(writeTab(KEY, formatTimelineRecord(state.present)));
  }, [state.present, ready]);

  return {
    timeline: state.present,
    ready,
    held,
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    change: (change, key) => setState((now) => record(now, change(now.present), key)),
    undo: () => setState(undo),
    redo: () => setState(redo),
  };
}
