import type { Appreciation, AppreciationPoint } from './appreciation';
import { appreciationOf, openIncidents, withActiveManagement } from './appreciation';
import type { Bound, Excursion } from './excursion';
import { findExcursions, measureTimeOutside } from './excursion';
import { hitsParty } from './recovery';
import type { Role } from '../role';
import type { PlacedIncident, Timeline } from './timeline';
import { spanOf, timelineSettings, timelineSource } from './timeline';

/** Whether a line runs as it went, or as it would have gone with active relationship management. */
export const MANAGEMENTS = ['as-is', 'active'] as const;

/** How a line is managed. */
export type Management = (typeof MANAGEMENTS)[number];

/** The line of one party over a timeline. */
export type PartyLine = Readonly<{
  party: Role;
  management: Management;
  /** The appreciation at a month since the start of the span, 0..1. */
  at: (month: number) => Appreciation;
  /** What it is drawn through, in order, from 0 to the end of the span. */
  points: readonly AppreciationPoint[];
  /** The incidents that the party feels, in order of time. */
  incidents: readonly PlacedIncident[];
}>;

/** What a line comes to. */
export type LineReport = Readonly<{
  excursions: readonly Excursion[];
  /** Months beyond each bound. */
  outside: Readonly<Record<Bound, number>>;
  /** Negative incidents that are not solved at the end. */
  open: readonly PlacedIncident[];
  end: Appreciation;
}>;

/** A line is drawn through ten points a month, and through fewer where that would be more than this. */
const POINTS = { perMonth: 10, most: 320 };

/** The line of one party, ready to be drawn and to be asked for any month. */
export function measurePartyLine(timeline: Timeline, party: Role, management: Management): PartyLine {
  const { months } = spanOf(timeline);
  const source = managedSource(timeline, management);
  const at = appreciationOf(source, party, timelineSettings(timeline));
  const steps = Math.ceil(Math.min(months * POINTS.perMonth, POINTS.most));
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const month = (step * months) / steps;
    return { month, ...at(month) };
  });
  return {
    party,
    management,
    at,
    points,
    incidents: source.incidents.filter((told) => hitsParty(told, party)),
  };
}

/** What the line of one party comes to over the whole span. */
export function reportPartyLine(timeline: Timeline, party: Role, management: Management): LineReport {
  const { months } = spanOf(timeline);
  const settings = timelineSettings(timeline);
  const source = managedSource(timeline, management);
  const excursions = findExcursions(source, party, months, settings);
  return {
    excursions,
    outside: measureTimeOutside(excursions),
    open: openIncidents(source.incidents, party, months),
    end: appreciationOf(source, party, settings)(months),
  };
}

function managedSource(timeline: Timeline, management: Management) {
  const told = timelineSource(timeline);
  return management === 'active' ? withActiveManagement(told, timelineSettings(timeline)) : told;
}
