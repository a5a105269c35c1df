import type { Incident } from './incident';
import { clamp } from '../mean';
import { hitsParty, isOpenAt, measureRecovery, solvedWithin } from './recovery';
import type { Role } from '../role';

/** The two series of the appreciation line. */
export const SERIES = ['personal', 'business'] as const;

/** One of the two series of the appreciation line. */
export type Series = (typeof SERIES)[number];

/** The level of both series, each 0..1. */
export type AppreciationLevels = Readonly<Record<Series, number>>;

/** What one party feels for the other at a month: both series and their mean, each 0..1. */
export type Appreciation = AppreciationLevels & Readonly<{ mean: number }>;

/** A point of a line: the appreciation at a month. */
export type AppreciationPoint = Appreciation & Readonly<{ month: number }>;

/** What a line is drawn from: a dossier, or anything with incidents and perhaps the levels it starts at. */
export type AppreciationSource<I extends Incident = Incident> = Readonly<{
  start?: AppreciationLevels;
  incidents: readonly I[];
}>;

/** The assumptions of the line: levels and steps on 0..1, times in months. */
export type AppreciationSettings = Readonly<{
  /** Level at which both series start, where the source says nothing. */
  base: number;
  /** What one point of weight moves. */
  step: number;
  /** How many times as heavy a negative incident counts, 1..2. */
  loss: number;
  /** Share of an incident that reaches the series it does not belong to. */
  spill: number;
  /** Months in which half of an effect wears off. */
  halfLife: number;
  /** The upper bound. */
  euphoria: number;
  /** The lower bound. */
  critical: number;
  /** Months in which an incident reaches its full effect. */
  rampMonths: number;
  /** Months within which active relationship management solves a negative incident. */
  solveWithin: number;
}>;

/** The assumptions of the published method; they are chosen, not measured. */
export const DEFAULT_SETTINGS: AppreciationSettings = {
  base: 0.6,
  step: 0.12,
  loss: 1.5,
  spill: 0.4,
  halfLife: 6,
  euphoria: 0.82,
  critical: 0.25,
  rampMonths: 0.5,
  solveWithin: 2,
};

const EXTERNAL_SHARE = 0.5;

/**
 * The appreciation of one party as a function of the month: clamp(start + sum of effect x decay, 0, 1) for each series, and
 * their mean. What all months share is worked out once, so that a long line can be drawn while it changes.
 */
export function appreciationOf(
  source: AppreciationSource,
  party: Role,
  settings: AppreciationSettings = DEFAULT_SETTINGS,
): (month: number) => Appreciation {
  const recoveredAt = measureRecovery(source.incidents, party);
  const effects = source.incidents
    .filter((incident) => hitsParty(incident, party))
    .map((incident) => effectOf(incident, recoveredAt, settings));
  return (month) => {
    let personal = source.start?.personal ?? settings.base;
    let business = source.start?.business ?? settings.base;
    const recovered = recoveredAt(month);
    for (const { at, full, left } of effects) {
      if (at >= month) continue;
      const share = left(month, recovered);
      personal += full.personal * share;
      business += full.business * share;
    }
    personal = clamp(personal, 0, 1);
    business = clamp(business, 0, 1);
    return { personal, business, mean: (personal + business) / 2 };
  };
}

/** The appreciation of one party at one month: see `appreciationOf`. */
export function measureAppreciation(
  source: AppreciationSource,
  party: Role,
  month: number,
  settings: AppreciationSettings = DEFAULT_SETTINGS,
): Appreciation {
  return appreciationOf(source, party, settings)(month);
}

/** The same relation with active relationship management: every negative incident is solved in time. */
export function withActiveManagement<I extends Incident>(
  source: AppreciationSource<I>,
  { solveWithin }: AppreciationSettings = DEFAULT_SETTINGS,
): AppreciationSource<I> {
  return { ...source, incidents: solvedWithin(source.incidents, solveWithin) };
}

/** The line from month 0 to `until`, `perMonth` points each month and one at `until` itself. */
export function sampleAppreciation(
  source: AppreciationSource,
  party: Role,
  { until, perMonth }: Readonly<{ until: number; perMonth: number }>,
  settings: AppreciationSettings = DEFAULT_SETTINGS,
): readonly AppreciationPoint[] {
  const steps = Math.ceil(until * perMonth);
  const appreciationAt = appreciationOf(source, party, settings);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const month = Math.min(step / perMonth, until);
    return { month, ...appreciationAt(month) };
  });
}

/** The negative incidents that hit this party and are not solved at this month, as they stand in the source. */
export function openIncidents<I extends Incident>(
  incidents: readonly I[],
  party: Role,
  month: number,
): readonly I[] {
  return incidents.filter(
    (incident) => incident.sign < 0 && hitsParty(incident, party) && isOpenAt(incident, month),
  );
}

/** The share of an effect that is felt at a month, 0..1, for so many months of recovery until then. */
type Share = (month: number, recovered: number) => number;

/** What an incident moves each series by at its full effect, and what of that is left at a month after it. */
type Effect = Readonly<{ at: number; full: AppreciationLevels; left: Share }>;

function effectOf(
  incident: Incident,
  recoveredAt: (month: number) => number,
  settings: AppreciationSettings,
): Effect {
  const { at, sign, weight, kind } = incident;
  const full = sign * weight * settings.step * (sign < 0 ? settings.loss : 1);
  const kept = decay(incident, recoveredAt, settings);
  return {
    at,
    full: {
      personal: full * shareOf(kind, 'personal', settings),
      business: full * shareOf(kind, 'business', settings),
    },
    left: (month, recovered) => smoothstep((month - at) / settings.rampMonths) * kept(month, recovered),
  };
}

/** What is left of an effect. A positive one wears off by itself, a negative one only once it is solved. */
function decay(
  { at, sign, solvedAt = Infinity }: Incident,
  recoveredAt: (month: number) => number,
  { halfLife }: AppreciationSettings,
): Share {
  const half = (months: number) => 2 ** (-months / halfLife);
  if (sign > 0) return (month) => half(month - at);
  const solved = Math.max(at, solvedAt);
  const before = recoveredAt(solved);
  return (month, recovered) => (month > solved ? half(recovered - before) : 1);
}

function shareOf(kind: Incident['kind'], series: Series, { spill }: AppreciationSettings): number {
  if (kind === 'external') return EXTERNAL_SHARE;
  return (kind === 'interpersonal') === (series === 'personal') ? 1 : spill;
}

function smoothstep(value: number): number {
  if (value >= 1) return 1;
  const z = clamp(value, 0, 1);
  return 3 * z ** 2 - 2 * z ** 3;
}
