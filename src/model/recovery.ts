import type { Incident } from './incident';
import type { Role } from './role';

const LOWEST_ALIGNMENT = 0.25;
const DIVERGENCE_PER_WEIGHT = 0.15;

/** Whether an incident counts for this party: it hits the party or both. */
export function hitsParty({ hits }: Incident, party: Role): boolean {
  return hits === party || hits === 'both';
}

/** Whether an incident has begun at this month and is not yet solved. */
export function isOpenAt({ at, solvedAt = Infinity }: Incident, month: number): boolean {
  return at <= month && month < solvedAt;
}

/** The incidents with every negative one solved within so many months, or earlier if it was. */
export function solvedWithin<I extends Incident>(incidents: readonly I[], months: number): readonly I[] {
  return incidents.map((incident) =>
    incident.sign > 0
      ? incident
      : { ...incident, solvedAt: Math.min(incident.solvedAt ?? Infinity, incident.at + months) },
  );
}

/**
 * How far the goals of both parties lie in line at a month, .25..1: open negative external incidents that hit this party
 * take .15 for each point of weight.
 */
export function measureAlignment(incidents: readonly Incident[], party: Role, month: number): number {
  const weights = incidents
    .filter((incident) => isDivergence(incident, party) && isOpenAt(incident, month))
    .reduce((sum, { weight }) => sum + weight, 0);
  return Math.max(LOWEST_ALIGNMENT, 1 - DIVERGENCE_PER_WEIGHT * weights);
}

/**
 * Months of recovery between two months: the integral of the alignment, so diverging goals slow it down; 0 when `to` is not
 * after `from`. The alignment is constant between the months where an external incident begins or is solved.
 */
export function recoveryMonths(
  incidents: readonly Incident[],
  party: Role,
  from: number,
  to: number,
): number {
  if (!(to > from)) return 0;
  const turns = incidents
    .filter((incident) => isDivergence(incident, party))
    .flatMap(({ at, solvedAt = Infinity }) => [at, solvedAt])
    .filter((month) => month > from && month < to)
    .toSorted((a, b) => a - b);
  const months = [from, ...turns, to];
  return months
    .slice(1)
    .map((end, index) => {
      const begin = months[index] ?? from;
      return (end - begin) * measureAlignment(incidents, party, begin);
    })
    .reduce((sum, part) => sum + part, 0);
}

function isDivergence(incident: Incident, party: Role): boolean {
  return incident.kind === 'external' && incident.sign < 0 && hitsParty(incident, party);
}
