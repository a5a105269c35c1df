import { defined } from '../../../model/property';
import type { ScanDraft } from '../../../model/scan/scanDraft';
import type { ScanControl } from '../useScan';

type Context = ScanDraft['context'];

/** Writes part of the context into the draft; what is undefined there goes out of it. */
export const contextChanger =
  ({ change }: Pick<ScanControl, 'change'>) =>
  (part: { readonly [Field in keyof Context]?: Context[Field] | undefined }): void =>
    change((draft) => ({ ...draft, context: defined({ ...draft.context, ...part }) }));
