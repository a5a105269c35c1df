import type { RefObject } from 'preact';
import type { EarlyInput } from '../../browser/startForm';
import { accepted } from '../../model/parsed';
import type { Timeline } from '../../model/line/timeline';
import { withIncident } from '../../model/line/timelineEdit';
import { formatTimelineRecord, parseTimelineRecord } from '../../model/line/timelineRecord';
import { useEarlyInput } from '../useEarlyInput';
import type { TabState } from '../useTabRecord';
import { useTabRecord } from '../useTabRecord';
import { fieldId } from './fieldId';
import type { Undoable } from './undo';
import { record, redo, undo, undoable } from './undo';

/** The reader's timeline in this tab, and the ways to change it. */
export interface TimelineControl extends Omit<TabState<Undoable<Timeline>>, 'value' | 'change'> {
  readonly timeline: Timeline;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Changes of one key in a row are undone together. */
  readonly change: (change: (timeline: Timeline) => Timeline, key?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * A timeline that can be undone and that this tab remembers; it starts with `fresh`, whose fields the server drew under
 * `root`. What another copy of the page left in its place cannot be undone here.
 */
export function useTimeline(fresh: Timeline, root: RefObject<HTMLElement>): TimelineControl {
  const { value, change, ...state } = useTabRecord<Undoable<Timeline>>({
    key: 'waarderingslijn',
    fresh: undoable(fresh),
    parse: (stored) => {
      const read = parseTimelineRecord(stored, fresh);
      return read.ok ? accepted(undoable(read.value.timeline)) : read;
    },
    format: ({ present }) => formatTimelineRecord(present),
    loses: (stored) => {
      const read = parseTimelineRecord(stored, fresh);
      return read.ok && read.value.dropped.length > 0;
    },
  });
  useEarlyInput(root, state.ready, (early) =>
    change((now) => record(now, withRowsOf(early, fresh, now.present))),
  );
  return {
    ...state,
    timeline: value.present,
    canUndo: value.past.length > 0,
    canRedo: value.future.length > 0,
    change: (to, key) => void change((now) => record(now, to(now.present), key)),
    undo: () => void change(undo),
    redo: () => void change(redo),
  };
}

/** The timeline with the incidents of the first picture in whose rows something was filled in early, where they are gone from it. */
function withRowsOf(early: readonly EarlyInput[], drawn: Timeline, timeline: Timeline): Timeline {
  const rows = early.map(({ field }) => field.closest('li'));
  const rowOf = (id: string) => document.getElementById(fieldId(id, 'date'))?.closest('li');
  return drawn.incidents
    .filter(({ id }) => rows.some((row) => row !== null && row === rowOf(id)))
    .filter(({ id }) => !timeline.incidents.some((incident) => incident.id === id))
    .reduce(withIncident, timeline);
}
