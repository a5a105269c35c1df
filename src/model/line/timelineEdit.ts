import { DAY_COUNT, dayNumber, dayOf, MONTH_COUNT, monthNumber, monthOf } from '../time/calendar';
import type { DatedIncident } from './datedIncident';
import { liesBefore } from './datedIncident';
import { clamp } from '../mean';
import type { Timeline } from './timeline';
import { inOrder } from './timeline';

/** The effect of an incident: its weight with its sign, -3..3 without 0. */
export const EFFECTS = [3, 2, 1, -1, -2, -3] as const;

/** The effect of an incident: its weight with its sign. */
export type Effect = (typeof EFFECTS)[number];

/** What may be changed of an incident; `solvedOn: undefined` opens it again. */
export type IncidentChange = Readonly<
  Partial<Omit<DatedIncident, 'id' | 'solvedOn' | 'note'>> & {
    solvedOn?: string | undefined;
    note?: string | undefined;
  }
>;

/** The effect of an incident. */
export const effectOf = ({ sign, weight }: DatedIncident): Effect => (sign * weight) as Effect;

/** The sign and weight of an effect. */
export const weighing = (effect: Effect): Pick<DatedIncident, 'sign' | 'weight'> => ({
  sign: effect > 0 ? 1 : -1,
  weight: Math.abs(effect) as DatedIncident['weight'],
});

/** The effect so many steps higher (or lower, below zero), at most 3 and at least -3; from -1 the next is 1. */
export function stepEffect(effect: Effect, steps: number): Effect {
  const place = clamp(EFFECTS.indexOf(effect) - steps, 0, EFFECTS.length - 1);
  return EFFECTS[place] ?? effect;
}

/** A date so many months later, or days where it is a day; stays within 2000 to 2100. */
export function shiftDate(date: string, units: number): string {
  return date.length === 7
    ? monthOf(clamp(monthNumber(date) + units, 0, MONTH_COUNT - 1))
    : dayOf(clamp(dayNumber(date) + units, 0, DAY_COUNT - 1));
}

/** The timeline with one more incident. */
export function withIncident(timeline: Timeline, incident: DatedIncident): Timeline {
  return withIncidents(timeline, [...timeline.incidents, incident]);
}

/** The timeline without an incident. */
export function withoutIncident(timeline: Timeline, id: string): Timeline {
  return withIncidents(
    timeline,
    timeline.incidents.filter((incident) => incident.id !== id),
  );
}

/** The timeline with other incidents, in order of time. */
export function withIncidents(timeline: Timeline, incidents: readonly DatedIncident[]): Timeline {
  return { ...timeline, incidents: inOrder(incidents) };
}

/** The timeline with an incident changed. One that comes to lie after its own solution is solved when it happens. */
export function withChange(timeline: Timeline, id: string, change: IncidentChange): Timeline {
  return withIncidents(
    timeline,
    timeline.incidents.map((incident) => (incident.id === id ? changed(incident, change) : incident)),
  );
}

function changed(incident: DatedIncident, change: IncidentChange): DatedIncident {
  const { solvedOn, note, ...rest } = { ...incident, ...change };
  const solved = solvedOn !== undefined && liesBefore(solvedOn, rest.date) ? rest.date : solvedOn;
  return {
    ...rest,
    ...(solved === undefined ? {} : { solvedOn: solved }),
    ...(note ? { note } : {}),
  };
}

/** An id that no incident of the timeline has. */
export function freeId({ incidents }: Timeline): string {
  const numbers = incidents.map(({ id }) => Number(/^i(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `i${numbers.reduce((a, b) => Math.max(a, b), 0) + 1}`;
}
