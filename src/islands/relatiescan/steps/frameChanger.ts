import type { ScanDraft } from '../../../model/scanDraft';
import type { ScanControl } from '../useScan';

/** Writes part of the frame into the draft. */
export const frameChanger =
  ({ change }: Pick<ScanControl, 'change'>) =>
  (part: Partial<ScanDraft['frame']>): void =>
    change((draft) => ({ ...draft, frame: { ...draft.frame, ...part } }));
