import type { Role } from '../../model/role';
import { ROLES } from '../../model/role';
import type { Management } from '../../model/line/partyLine';
import { MANAGEMENTS } from '../../model/line/partyLine';

/** Whose line is shown: of one party, or of both. */
export const WHOSE = [...ROLES, 'both'] as const;

/** Whose line is shown. */
export type Whose = (typeof WHOSE)[number];

/** Which of the two ways of managing is shown, or both beside each other. */
export const SHOWN = [...MANAGEMENTS, 'beside'] as const;

/** Which of the two ways of managing is shown. */
export type Shown = (typeof SHOWN)[number];

/** What the reader looks at; not part of the line itself. */
export interface View {
  readonly whose: Whose;
  readonly shown: Shown;
  /** Months since the start of the line. */
  readonly month: number;
  /** The chosen incident. */
  readonly selected?: string | undefined;
}

/** Changes what the reader looks at, perhaps from what it is by then. */
export type Look = (change: Partial<View> | ((view: View) => Partial<View>)) => void;

/** The parties in view, the one whose line is thick first. */
export const partiesIn = ({ whose }: View): readonly Role[] => (whose === 'both' ? ROLES : [whose]);

/** The incidents that the line in view does not show: they hit the other party alone. */
export const hiddenFrom = <T extends Readonly<{ hits: Role | 'both' }>>(
  incidents: readonly T[],
  whose: Whose,
): readonly T[] => incidents.filter(({ hits }) => whose !== 'both' && hits !== 'both' && hits !== whose);

/** The charts in view. */
export const managementsIn = ({ shown }: View): readonly Management[] =>
  shown === 'beside' ? MANAGEMENTS : [shown];
