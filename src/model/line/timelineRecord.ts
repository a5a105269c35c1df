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
 * 6. A part that cannot be read costs that part only, and is handed back as it was stored, to be kept aside and told of.
 */
import type { AppreciationLevels } from './appreciation';
import { type DatedIncident, parseDatedIncident } from './datedIncident';
import { parseText } from '../text/freeText';
import { idMaker } from './incidentId';
import { accepted, type Parsed, refused } from '../parsed';
import { defined, propertyOf } from '../property';
import { type DroppedPart, lost, parseMonths } from './storedMonths';
import type { Timeline, TimelineSettings } from './timeline';
import { emptyTimeline, MAX_INCIDENTS } from './timeline';
import { inOrder } from './timeline';

export type { DroppedPart } from './storedMonths';

/** The version of the record around the timeline. */
export const TIMELINE_SCHEMA_VERSION = 1;

/** A stored timeline. */
export type TimelineRecord = Readonly<{ schema: number; timeline: Timeline }>;

/** Why a stored value gives no timeline: it is no record of one, or one of a newer version, which must be left alone. */
export type TimelineProblem = 'not-a-record' | 'newer-version';

/** What could be read of a stored timeline, and what could not. */
export type StoredTimeline = Readonly<{ timeline: Timeline; dropped: readonly DroppedPart[] }>;

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

/** Whether a number may be the value of a setting. */
export function isInRange(setting: keyof typeof SETTING_RANGES, value: unknown): value is number {
  const [low, high] = SETTING_RANGES[setting];
  return typeof value === 'number' && value >= low && value <= high;
}

/**
 * The timeline in a stored value with a list of incidents, and what of it could not be read. Settings out of range get their default; a month that
 * cannot be read is taken from the incidents, else from `fresh`; an incident with the id of another gets a new one.
 */
export function parseTimelineRecord(
  value: unknown,
  fresh: Pick<Timeline, 'from' | 'until'>,
): Parsed<StoredTimeline, TimelineProblem> {
  const schema = propertyOf(value, 'schema');
  if (typeof schema === 'number' && schema > TIMELINE_SCHEMA_VERSION) return refused('newer-version');
  const told = propertyOf(value, 'timeline');
  const read = (name: keyof Timeline) => propertyOf(told, name);
  const stored = read('incidents');
  if (schema !== TIMELINE_SCHEMA_VERSION || !Array.isArray(stored)) return refused('not-a-record');
  const list = parseIncidents(stored);
  const months = parseMonths({ from: read('from'), until: read('until') }, list.incidents, fresh);
  const empty = emptyTimeline(months.from, months.until);
  const name = parseText(read('name'));
  const start = parseStart(read('start'), empty.start);
  const settings = parseSettings(read('settings'), empty.settings);
  return accepted({
    timeline: defined({
      ...empty,
      name,
      start: start.value,
      settings: settings.value,
      incidents: list.incidents,
    }),
    dropped: [
      ...(name === undefined ? lost('name', read('name')) : []),
      ...months.dropped,
      ...(start.whole ? [] : lost('start', read('start'))),
      ...(settings.whole ? [] : lost('settings', read('settings'))),
      ...list.dropped,
    ],
  });
}

/** Numbers of which those that could not be read have their default; `whole` when none has. */
type Numbers<Value> = Readonly<{ value: Value; whole: boolean }>;

function parseStart(value: unknown, fallback: AppreciationLevels): Numbers<AppreciationLevels> {
  const stored = [propertyOf(value, 'personal'), propertyOf(value, 'business')];
  const [personal, business] = stored;
  return {
    value: {
      personal: isInRange('personal', personal) ? personal : fallback.personal,
      business: isInRange('business', business) ? business : fallback.business,
    },
    whole: isInRange('personal', personal) && isInRange('business', business),
  };
}

/** The stored settings; all of their defaults where the bounds have changed places. */
function parseSettings(value: unknown, fallback: TimelineSettings): Numbers<TimelineSettings> {
  const stored = (name: keyof TimelineSettings) => propertyOf(value, name);
  const setting = (name: keyof TimelineSettings) => {
    const number = stored(name);
    return isInRange(name, number) ? number : fallback[name];
  };
  const settings = { euphoria: setting('euphoria'), critical: setting('critical'), loss: setting('loss') };
  if (settings.critical >= settings.euphoria) return { value: fallback, whole: false };
  // A setting that a later version added is absent, not damaged.
  const names = ['euphoria', 'critical', 'loss'] as const;
  return {
    value: settings,
    whole: names.every((name) => [undefined, settings[name]].includes(stored(name) as number)),
  };
}

type IncidentList = Pick<Timeline, 'incidents'> & Pick<StoredTimeline, 'dropped'>;

function parseIncidents(values: readonly unknown[]): IncidentList {
  const dropped: DroppedPart[] = [];
  const incidents: DatedIncident[] = [];
  for (const stored of values) {
    const read = parseDatedIncident(stored);
    if (read.ok && incidents.length < MAX_INCIDENTS) {
      incidents.push(read.value);
      dropped.push(...lostParts(stored, read.value));
    } else dropped.push({ part: 'incident', value: stored });
  }
  return { incidents: inOrder(withOwnIds(incidents)), dropped };
}

/** What was stored of an incident beyond what could be read. */
const lostParts = (stored: unknown, incident: DatedIncident): readonly DroppedPart[] =>
  (['solvedOn', 'note'] as const).flatMap((part) =>
    incident[part] === undefined ? lost(part, propertyOf(stored, part)) : [],
  );

/** The same incidents, each with an id of its own. */
function withOwnIds(incidents: readonly DatedIncident[]): readonly DatedIncident[] {
  const newId = idMaker(incidents);
  const taken = new Set<string>();
  return incidents.map((incident) => {
    const own = taken.has(incident.id) ? { ...incident, id: newId() } : incident;
    taken.add(own.id);
    return own;
  });
}
