import type { AppreciationLevels, AppreciationSettings, AppreciationSource } from './appreciation';
import { DEFAULT_SETTINGS } from './appreciation';
import { monthNumber, monthOf, MONTH_COUNT } from '../time/calendar';
import type { DatedIncident } from './datedIncident';
import { compareDates, monthsBetween } from './datedIncident';
import type { Incident } from './incident';

/** What a reader may change of the assumptions of the line. */
export type TimelineSettings = Pick<AppreciationSettings, 'euphoria' | 'critical' | 'loss'>;

/** The line of the reader's own relation: incidents on the calendar, and the assumptions that it is drawn with. */
export type Timeline = Readonly<{
  name?: string;
  /** The first and the last month YYYY-MM that are shown at least; `until` lies after `from`. */
  from: string;
  until: string;
  start: AppreciationLevels;
  settings: TimelineSettings;
  incidents: readonly DatedIncident[];
}>;

/** The months that a line covers: it begins on the first day of `from` (YYYY-MM) and is `months` long, at least 1. */
export type Span = Readonly<{ from: string; months: number }>;

/** An incident of a timeline on its line: in order of time, numbered from 1, with months since the start of the span. */
export type PlacedIncident = Incident & Readonly<{ id: string; number: number; told: DatedIncident }>;

/** The most incidents that a timeline holds. */
export const MAX_INCIDENTS = 1000;

/** Months of line that are shown after the last thing that happens. */
const ROOM_AFTER = 2;

/** An empty timeline over these months, with the assumptions of the published method. */
export function emptyTimeline(from: string, until: string): Timeline {
  const { base, euphoria, critical, loss } = DEFAULT_SETTINGS;
  return {
    from,
    until,
    start: { personal: base, business: base },
    settings: { euphoria, critical, loss },
    incidents: [],
  };
}

/** The months that a timeline covers: those asked for, and further where incidents lie outside them. */
export function spanOf({ from, until, incidents }: Timeline): Span {
  const dates = incidents.flatMap(({ date, solvedOn = date }) => [date, solvedOn]);
  const months = dates.map(monthNumber);
  const first = months.reduce((a, b) => Math.min(a, b), monthNumber(from));
  const last = months.reduce((a, b) => Math.max(a, b + ROOM_AFTER), monthNumber(until));
  return { from: monthOf(first), months: Math.min(last, MONTH_COUNT) - first };
}

/** The incidents in order of time, placed on the span of their timeline. An incident is solved no earlier than it happens. */
export function placeIncidents(timeline: Timeline): readonly PlacedIncident[] {
  const { from } = spanOf(timeline);
  return inOrder(timeline.incidents).map((told, index) => {
    const { id, date, solvedOn, kind, sign, weight, hits, note } = told;
    const at = monthsBetween(from, date);
    return {
      id,
      number: index + 1,
      told,
      at,
      kind,
      sign,
      weight,
      hits,
      ...(solvedOn === undefined ? {} : { solvedAt: Math.max(at, monthsBetween(from, solvedOn)) }),
      ...(note === undefined ? {} : { note }),
    };
  });
}

/** What the line of a timeline is drawn from. */
export function timelineSource(timeline: Timeline): AppreciationSource<PlacedIncident> {
  return { start: timeline.start, incidents: placeIncidents(timeline) };
}

/** The assumptions of a timeline: those of the published method but for what the reader changed. */
export const timelineSettings = ({ settings }: Timeline): AppreciationSettings => ({
  ...DEFAULT_SETTINGS,
  ...settings,
});

/** Incidents in order of time; those of one date in the order in which they were entered. */
export function inOrder(incidents: readonly DatedIncident[]): readonly DatedIncident[] {
  return incidents.toSorted((a, b) => compareDates(a.date, b.date));
}
