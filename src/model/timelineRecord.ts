/**
 * What is stored of a timeline, and what happens to a reader's data when an author changes the instrument:
 *
 * 1. An author adds a setting: a stored timeline gets its default.
 * 2. An author removes a setting or a kind of incident: what is stored of the setting is dropped; incidents of a kind that is
 *    gone are dropped too, so a kind is renamed by a conversion in this file and never simply removed.
 * 3. An author changes a default: nothing happens to a stored timeline, which holds all of its numbers.
 * 4. The shape changes: TIMELINE_SCHEMA_VERSION goes up, and the conversion of older records is written here, with a record
 *    of the old version among the tests.
 * 5. A record of a newer schema than this code knows is left alone: it is not read, so never misread.
 */
import type { AppreciationLevels } from './appreciation';
import { parseMonth } from './calendar';
import { parseDatedIncident } from './datedIncident';
import { parseText } from './frame';
import { defined, propertyOf } from './property';
import type { Timeline, TimelineSettings } from './timeline';
import { emptyTimeline, MAX_INCIDENTS } from './timeline';
import { inOrder } from './timeline';

/** The version of the record around the timeline. */
export const TIMELINE_SCHEMA_VERSION = 1;

/** A stored timeline. */
export type TimelineRecord = Readonly<{ schema: number; timeline: Timeline }>;

/** What a setting may be, from low to high: levels and bounds on 0..1, the loss factor as a number of times. */
export const SETTING_RANGES = {
  personal: [0, 1],
  business: [0, 1],
  euphoria: [0, 1],
  critical: [0, 1],
  loss: [1, 2],
} as const satisfies Readonly<
  Record<keyof AppreciationLevels | keyof TimelineSettings, readonly [number, number]>
>;

/** A timeline as a plain value for storage. */
export const formatTimelineRecord = (timeline: Timeline): TimelineRecord => ({
  schema: TIMELINE_SCHEMA_VERSION,
  timeline,
});

/**
 * The timeline in a stored value; undefined if it is no record, a newer one, or its months cannot be used. Settings out of
 * range get their default, incidents that cannot be read or have the id of another are dropped.
 */
export function parseTimelineRecord(value: unknown): Timeline | undefined {
  if (propertyOf(value, 'schema') !== TIMELINE_SCHEMA_VERSION) return undefined;
  const told = propertyOf(value, 'timeline');
  const [from, until] = [parseMonth(propertyOf(told, 'from')), parseMonth(propertyOf(told, 'until'))];
  if (from === undefined || until === undefined || until <= from) return undefined;
  const fresh = emptyTimeline(from, until);
  return defined({
    ...fresh,
    name: parseText(propertyOf(told, 'name')),
    start: parseStart(propertyOf(told, 'start'), fresh.start),
    settings: parseSettings(propertyOf(told, 'settings'), fresh.settings),
    incidents: parseIncidents(propertyOf(told, 'incidents')),
  });
}

/** Whether a number may be the value of a setting. */
export function isInRange(setting: keyof typeof SETTING_RANGES, value: unknown): value is number {
  const [low, high] = SETTING_RANGES[setting];
  return typeof value === 'number' && value >= low && value <= high;
}

function parseStart(value: unknown, fallback: AppreciationLevels): AppreciationLevels {
  const level = (series: keyof AppreciationLevels) => {
    const stored = propertyOf(value, series);
    return isInRange(series, stored) ? stored : fallback[series];
  };
  return { personal: level('personal'), business: level('business') };
}

/** The stored settings; all of their defaults where the bounds have changed places. */
function parseSettings(value: unknown, fallback: TimelineSettings): TimelineSettings {
  const setting = (name: keyof TimelineSettings) => {
    const stored = propertyOf(value, name);
    return isInRange(name, stored) ? stored : fallback[name];
  };
  const settings = { euphoria: setting('euphoria'), critical: setting('critical'), loss: setting('loss') };
  return settings.critical < settings.euphoria ? settings : fallback;
}

function parseIncidents(value: unknown): Timeline['incidents'] {
  const known = new Map(
    (Array.isArray(value) ? value.slice(0, MAX_INCIDENTS) : [])
      .map(parseDatedIncident)
      .flatMap((incident) => (incident ? [[incident.id, incident] as const] : [])),
  );
  return inOrder([...known.values()]);
}
