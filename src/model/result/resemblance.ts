import { measureCommitment } from './commitment';
import type { Dossier, Moment } from '../case/dossier';
import { mean } from '../mean';
import { defined } from '../property';
import { measureReactions, type ReactionPlace } from './reaction';
import type { Place } from './relationshipType';
import { ROLES, type Role } from '../role';

/** The dimensions on which a relation is compared with a case. */
export const DIMENSIONS = ['affective', 'calculative', 'positivity', 'activity'] as const;

/** A dimension on which a relation is compared with a case. */
export type Dimension = (typeof DIMENSIONS)[number];

/** A moment of a case on both matrices. */
export type CaseMoment = Readonly<
  Place & {
    caseId: string;
    momentId: string;
    behaviour: Readonly<Partial<Record<Role, ReactionPlace>>>;
  }
>;

/** The reader's own place, and own behaviour where known. */
export type Measurement = Readonly<Place & { behaviour?: ReactionPlace }>;

/**
 * The nearest case moment. `distance` 0..1; `close` the two dimensions on which it is closest; `apart` the one that differs
 * most, absent when only two dimensions are known or nothing differs.
 */
export type Resemblance = Readonly<{
  moment: CaseMoment;
  distance: number;
  close: readonly [Dimension, Dimension];
  apart?: Dimension;
}>;

/** From this distance on, 0..1, no case resembles the relation: an assumption of the scan. */
const TOO_FAR = 0.25;

type Difference = Readonly<{ dimension: Dimension; amount: number }>;

/** A case moment on the matrices, placed by the client's answers, else by the provider's; undefined without a placement. */
export function placeCaseMoment(dossier: Dossier, moment: Moment): CaseMoment | undefined {
  const { client, provider } = moment.answers;
  const commitment = measureCommitment(client ?? {}) ?? measureCommitment(provider ?? {});
  if (commitment === undefined) return undefined;
  const { affective, calculative } = commitment;
  const behaviour = ROLES.flatMap((role) => {
    const { place } = measureReactions(moment.answers[role] ?? {}, 'own');
    return place === undefined ? [] : [[role, place] as const];
  });
  return {
    caseId: dossier.id,
    momentId: moment.id,
    affective,
    calculative,
    behaviour: Object.fromEntries(behaviour),
  };
}

/** The case moment that lies nearest, the first among equals; undefined if none is within .25. */
export function findResemblance(
  measurement: Measurement,
  role: Role,
  moments: readonly CaseMoment[],
): Resemblance | undefined {
  return moments
    .map((moment) => compare(measurement, role, moment))
    .filter(({ distance }) => distance <= TOO_FAR)
    .reduce<Resemblance | undefined>(
      (nearest, next) => (nearest === undefined || next.distance < nearest.distance ? next : nearest),
      undefined,
    );
}

/** Distance: the root mean square of the differences over the dimensions that both know. */
function compare(measurement: Measurement, role: Role, moment: CaseMoment): Resemblance {
  const differences = differencesOf(measurement, role, moment);
  const distance = Math.sqrt(mean(differences.map(({ amount }) => amount ** 2)) ?? 0);
  const sorted = [...differences].sort((a, b) => a.amount - b.amount).map(({ dimension }) => dimension);
  const [first = 'affective', second = 'calculative'] = sorted;
  const apart = sorted.length > 2 && distance > 0 ? sorted.at(-1) : undefined;
  return defined({ moment, distance, close: [first, second] as const, apart });
}

function differencesOf(measurement: Measurement, role: Role, moment: CaseMoment): readonly Difference[] {
  const own = coordinates(measurement, measurement.behaviour);
  const theirs = coordinates(moment, moment.behaviour[role]);
  return DIMENSIONS.flatMap((dimension) => {
    const [a, b] = [own[dimension], theirs[dimension]];
    return a === undefined || b === undefined ? [] : [{ dimension, amount: Math.abs(a - b) }];
  });
}

function coordinates(place: Place, behaviour: ReactionPlace | undefined): Partial<Record<Dimension, number>> {
  const { affective, calculative } = place;
  if (behaviour === undefined) return { affective, calculative };
  return {
    affective,
    calculative,
    positivity: (behaviour.positivity + 1) / 2,
    activity: (behaviour.activity + 1) / 2,
  };
}
