import type { Scan } from '../../../model/scan/scan';
import { otherRole } from '../../../model/role';
import { capital } from '../../../model/text/fill';
import type { ScanTexts } from '../texts';

/**
 * Whom the result speaks to. To the one who filled it in it says `u`; whoever opens a shared one reads it as the view of the
 * party that filled it in (`shared`), by its name. `self` and `other` are the two parties as they stand inside a sentence.
 */
export interface Voice {
  readonly shared: boolean;
  readonly self: string;
  readonly other: string;
  /** How *to have* goes with `self`. */
  readonly has: string;
}

/** The voice for the result of a scan. */
export const voiceOf = (
  { words }: ScanTexts,
  { context }: { readonly context: Pick<Scan['context'], 'role'> },
  shared: boolean,
): Voice => ({
  shared,
  self: shared ? words.other[otherRole(context.role)] : words.result.you,
  other: words.other[context.role],
  has: shared ? words.result.theyHave : words.result.youHave,
});

/** The values for the gaps {self}, {Self}, {has}, {other} and {Other} of a text. */
export const voiceGaps = ({ self, other, has }: Voice) => ({
  self,
  Self: capital(self),
  has,
  other,
  Other: capital(other),
});

/** What the figures call the two parties, where there is little room. */
export const shortNames = ({ words }: ScanTexts, { shared, self, other }: Voice) => ({
  own: self,
  other: shared ? other : words.result.otherShort,
});
