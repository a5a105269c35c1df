import type { Incident } from './incident';
import type { Role } from '../role';

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
 * The months of recovery of one party up to a month since month 0: the integral of the alignment of goals, .25..1, so
 * diverging goals slow it down. Open negative external incidents that hit this party take .15 from it for each point of
 * weight. It is constant between the months where such an incident begins or is solved, so what has been recovered until
 * then is added up once.
 */
export function measureRecovery(incidents: readonly Incident[], party: Role): (month: number) => number {
  const stretches = stretchesOf(turnsOf(incidents, party));
  return (month) => {
    const stretch = stretches[lastAt(stretches, month)];
    return stretch ? stretch.recovered + (month - stretch.from) * stretch.alignment : month;
  };
}

/** A month at which the weight of what drives the goals apart changes. */
type Turn = Readonly<{ month: number; change: number }>;

/** From `from` until the next one the alignment is the same; `recovered` months have been recovered when it begins. */
type Stretch = Readonly<{ from: number; recovered: number; alignment: number }>;

function turnsOf(incidents: readonly Incident[], party: Role): readonly Turn[] {
  return incidents
    .filter((incident) => isDivergence(incident, party) && isOpenAt(incident, incident.at))
    .flatMap(({ at, solvedAt = Infinity, weight }) => [
      { month: at, change: weight },
      { month: solvedAt, change: -weight },
    ])
    .filter(({ month }) => month < Infinity)
    .toSorted((a, b) => a.month - b.month);
}

function stretchesOf(turns: readonly Turn[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let weights = 0;
  let last: Stretch = { from: 0, recovered: 0, alignment: 1 };
  for (const { month, change } of turns) {
    weights += change;
    const recovered = last.recovered + (month - last.from) * last.alignment;
    last = { from: month, recovered, alignment: alignmentUnder(weights) };
    stretches.push(last);
  }
  return stretches;
}

/** The index of the last stretch that has begun at this month; -1 before the first. */
function lastAt(stretches: readonly Stretch[], month: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? Infinity) <= month) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function alignmentUnder(weights: number): number {
  return Math.max(LOWEST_ALIGNMENT, 1 - DIVERGENCE_PER_WEIGHT * weights);
}

function isDivergence(incident: Incident, party: Role): boolean {
  return incident.kind === 'external' && incident.sign < 0 && hitsParty(incident, party);
}
