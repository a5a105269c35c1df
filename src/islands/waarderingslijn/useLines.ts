import { useMemo } from 'preact/hooks';
import type { Timeline } from '../../model/line/timeline';
import type { Management, PartyLine } from '../../model/line/partyLine';
import { measurePartyLine } from '../../model/line/partyLine';
import type { View } from './view';
import { managementsIn, partiesIn } from './view';

/** A chart in view: how the relation is managed, and the lines of the parties, the thick one first. */
export interface ShownLines {
  readonly management: Management;
  readonly lines: readonly PartyLine[];
}

/** The charts in view with their lines, measured anew when the timeline or the view changes. */
export function useLines(timeline: Timeline, view: View): readonly ShownLines[] {
  return useMemo(
    () =>
      managementsIn(view).map((management) => ({
        management,
        lines: partiesIn(view).map((party) => measurePartyLine(timeline, party, management)),
      })),
    [timeline, view.whose, view.shown],
  );
}
