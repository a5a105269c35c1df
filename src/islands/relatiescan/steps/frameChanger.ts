import { defined } from '../../../model/property';
import type { ScanDraft } from '../../../model/scan/scanDraft';
import type { ScanControl } from '../useScan';

type Frame = ScanDraft['frame'];

/** Writes part of the frame into the draft; what is undefined there goes out of it. */
export const frameChanger =
  ({ change }: Pick<ScanControl, 'change'>) =>
  (part: { readonly [Field in keyof Frame]?: Frame[Field] | undefined }): void =>
    change((draft) => ({ ...draft, frame: defined({ ...draft.frame, ...part }) }));
