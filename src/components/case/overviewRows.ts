import type { CaseMomentResult } from '../../collections/caseResult';
import { measureCaseMoments } from '../../collections/caseResult';
import { dossiersIn } from '../../collections/dossiers';
import { casesIn } from '../../collections/guide';
import type { Locale } from '../../i18n/locales';
import { wordsIn } from '../../i18n/words';
import type { TrailPlacements } from '../../islands/matrix/station';
import type { Station } from '../../islands/matrix/station';
import { ROLES } from '../../model/role';
import type { Role } from '../../model/role';
import { reactionPlace, trajectory, typologyPlace } from './caseMarks';

/** A moment of a case in the overview: `label` is the number of the case, with a letter where it has several moments. */
export interface OverviewRow {
  readonly label: string;
  readonly title: string;
  readonly parties: Readonly<Record<Role, string>>;
  readonly moment: CaseMomentResult;
  readonly alone: boolean;
}

/** Each case with its moments: the cases with a page in their order, then the examples without one. */
export async function overviewCases(locale: Locale): Promise<readonly (readonly OverviewRow[])[]> {
  const [cases, dossiers] = await Promise.all([casesIn(locale), dossiersIn(locale)]);
  const order = (id: string) => cases.find(({ entry }) => entry.data.dossier === id)?.entry.data.order;
  return dossiers
    .toSorted((a, b) => (order(a.id) ?? Infinity) - (order(b.id) ?? Infinity))
    .map((dossier) => {
      const number = String(order(dossier.id) ?? wordsIn(locale).cases.index.unnumbered);
      const alone = dossier.moments.length === 1;
      const { client, provider } = dossier.parties;
      return measureCaseMoments(dossier).map((moment) => ({
        label: alone ? number : number + 'abcdef'.charAt(moment.number - 1),
        title: dossier.title,
        parties: { client: client.name, provider: provider.name },
        moment,
        alone,
      }));
    });
}

/** The clients of all cases on the typology. */
export const allOnTypology = (cases: readonly (readonly OverviewRow[])[]): TrailPlacements => ({
  stations: cases.flatMap((rows) => stationsOf(rows, 'client', typologyPlace)),
});

/** Both parties of all cases on the reaction matrix, as far as their behaviour is known. */
export const allOnReactions = (cases: readonly (readonly OverviewRow[])[]): TrailPlacements => ({
  stations: cases.flatMap((rows) =>
    ROLES.flatMap((role) => stationsOf(rows, role, (moment) => reactionPlace(moment, role))),
  ),
});

function stationsOf(
  rows: readonly OverviewRow[],
  role: Role,
  placeOf: Parameters<typeof trajectory>[2],
): readonly Station[] {
  const labelOf = (moment: CaseMomentResult) => rows.find((row) => row.moment === moment)?.label ?? '';
  const moments = rows.map(({ moment }) => moment);
  return trajectory(moments, role, placeOf, labelOf).map((station) => ({ ...station, current: false }));
}
