import type { Scan } from '../../../model/scan/scan';
import { otherRole } from '../../../model/role';
import { capital } from '../../../model/text/fill';
import type { ScanTexts } from '../texts';

/**
 * Whom the result speaks to. To the one who filled it in it says `u`; whoever opens a shared one reads it as the view of the
 * party that filled it in (`shared`), by its name. `zelf` and `ander` are the two parties as they stand inside a sentence.
 */
export interface Voice {
  readonly shared: boolean;
  readonly zelf: string;
  readonly ander: string;
}

/** The voice for the result of a scan. */
export const voiceOf = (
  { words }: ScanTexts,
  { context }: { readonly context: Pick<Scan['context'], 'role'> },
  shared: boolean,
): Voice => ({
  shared,
  zelf: shared ? words.other[otherRole(context.role)] : words.result.you,
  ander: words.other[context.role],
});

/** The values for the gaps {zelf}, {Zelf}, {ander} and {Ander} of a text. */
export const voiceGaps = ({ zelf, ander }: Voice) => ({
  zelf,
  Zelf: capital(zelf),
  ander,
  Ander: capital(ander),
});

/** What the figures call the two parties, where there is little room. */
export const shortNames = ({ words }: ScanTexts, { shared, zelf, ander }: Voice) => ({
  own: zelf,
  other: shared ? ander : words.result.otherShort,
});
