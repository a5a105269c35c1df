import type { ScanDraft } from '../../model/scanDraft';
import { parseDraft } from '../../model/scanDraft';
import type { Layout, StepId } from './steps';
import { LAYOUTS } from './steps';

/** What a reload must bring back: the answers and the screen. */
export interface Session {
  readonly draft: ScanDraft;
  readonly layout: Layout;
  readonly step: StepId;
  /** The kept scan that this one was opened from or kept as. */
  readonly keptId?: string;
}

/** The session in a value from outside; undefined if it is none. A step that does not exist is mended by the caller. */
export function parseSession(value: unknown): Session | undefined {
  if (typeof value !== 'object' || value === null || !('draft' in value)) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  return {
    draft: parseDraft(fields['draft']),
    layout: LAYOUTS.find((layout) => layout === fields['layout']) ?? 'steps',
    step: typeof fields['step'] === 'string' ? (fields['step'] as StepId) : 'relation',
    ...(typeof fields['keptId'] === 'string' ? { keptId: fields['keptId'] } : {}),
  };
}
