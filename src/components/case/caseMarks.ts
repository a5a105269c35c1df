import type { MatrixPlace } from '../../model/result/matrixPlace';
import { toMatrixPlace } from '../../model/result/matrixPlace';
import type { CaseMomentResult } from '../../collections/caseResult';
import type { Band, Dot } from '../../islands/matrix/placement';
import type { TrailPlacements } from '../../islands/matrix/station';
import type { Station } from '../../islands/matrix/station';
import { ROLES } from '../../model/role';
import type { Role } from '../../model/role';
import { ELLIPSE_RADIUS } from '../../model/result/uncertainty';

/** A circle stands for the client, a square for the provider. */
export const MARKS = { client: 'own', provider: 'other' } as const;

/**
 * The client on the typology up to the last of these moments: a dot with its band where the case has one moment in all,
 * else a trajectory with the band of the last moment.
 */
export function typologyMarks(moments: readonly CaseMomentResult[], inAll = moments.length): TrailPlacements {
  const bands = moments.slice(-1).map(bandOf);
  if (inAll > 1) return { stations: trajectory(moments, 'client', typologyPlace), bands };
  return { dots: moments.map((moment) => ({ ...typologyPlace(moment), party: MARKS.client })), bands };
}

/** Both parties on the reaction matrix: dots, or trajectories over the moments of which there is behaviour. */
export function reactionMarks(moments: readonly CaseMomentResult[], inAll = moments.length): TrailPlacements {
  if (inAll > 1)
    return {
      stations: ROLES.flatMap((role) => trajectory(moments, role, (moment) => reactionPlace(moment, role))),
    };
  const dots = ROLES.flatMap((role): readonly Dot[] =>
    moments.flatMap((moment) => {
      const place = reactionPlace(moment, role);
      return place ? [{ ...place, party: MARKS[role] }] : [];
    }),
  );
  return { dots };
}

/** The stations of one party, each led to from the one before; the last moment of a case of more is filled. */
export function trajectory(
  moments: readonly CaseMomentResult[],
  role: Role,
  placeOf: (moment: CaseMomentResult) => MatrixPlace | undefined,
  labelOf: (moment: CaseMomentResult) => string = ({ number }) => String(number),
): readonly Station[] {
  const placed = moments.flatMap((moment) => {
    const place = placeOf(moment);
    return place ? [{ moment, place }] : [];
  });
  return placed.map(({ moment, place }, index) => ({
    ...place,
    party: MARKS[role],
    label: labelOf(moment),
    after: placed[index - 1]?.place,
    current: moment.number > 1 && moment === moments.at(-1),
  }));
}

/** The client's place on the typology. */
export const typologyPlace = ({ commitment }: CaseMomentResult): MatrixPlace => toMatrixPlace(commitment);

/** A party's place on the reaction matrix; undefined without behaviour. */
export function reactionPlace({ reactions }: CaseMomentResult, role: Role): MatrixPlace | undefined {
  const place = reactions[role]?.place;
  return place && toMatrixPlace(place);
}

const bandOf = (moment: CaseMomentResult): Band => ({
  ...typologyPlace(moment),
  rx: ELLIPSE_RADIUS * moment.commitment.calculativeSigma,
  ry: ELLIPSE_RADIUS * moment.commitment.affectiveSigma,
});
