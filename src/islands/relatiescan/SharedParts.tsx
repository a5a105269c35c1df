import type { ComponentChildren } from 'preact';
import type { IgnoredPart } from '../../model/exchange/scanLink';
import type { ScanResult } from '../../model/result/scanResult';
import { fill } from '../../model/text/fill';
import type { ScanDraft } from '../../model/scan/scanDraft';
import type { StepId } from './steps';
import type { ScanTexts } from './texts';
import { useTexts } from './texts';
import type { ScanControl } from './useScan';

/** The page of a case, and the case with its moment in words. */
interface CaseName {
  readonly path: string;
  readonly name: string;
}

/** The case whose answers these are: those of a reader hardly ever give exactly the same places. Undefined for no case. */
export function caseOf({ words, caseNames }: ScanTexts, { resemblance }: ScanResult): CaseName | undefined {
  if (!resemblance || resemblance.distance > 0) return undefined;
  const { caseId, momentId } = resemblance.moment;
  const study = caseNames[caseId];
  if (!study?.path) return undefined;
  const names = { title: study.title, moment: study.moments[momentId] ?? '' };
  return { path: study.path, name: fill(words.shared.caseMoment, names) };
}

/** What every shared result is drawn with, whatever its link holds. */
export interface SharedProps {
  /** What was left out around the link. */
  readonly ignored: readonly IgnoredPart[];
  /** The reader's own scan, which the shared one can take the place of. */
  readonly own: ScanControl;
  readonly onReplace: (draft: ScanDraft, step: StepId) => void;
  readonly onLeave: () => void;
}

interface SharedActionsProps {
  readonly ignored: readonly IgnoredPart[];
  /** What else is to be said of what came in: what was left out, and what no longer counts. */
  readonly told?: readonly string[];
  readonly gaps: Readonly<Record<'self' | 'other', string>>;
  readonly ofCase?: CaseName | undefined;
  /** What is asked before another scan makes place. */
  readonly question: ComponentChildren;
  /** What the reader can do. */
  readonly children: ComponentChildren;
}

/** What the reader of a shared result can do, whose view it is, and what was left out around the link. */
export function SharedActions({ ignored, told = [], gaps, ofCase, question, children }: SharedActionsProps) {
  const { shared } = useTexts().words;
  return (
    <div class="shared-actions" role="note">
      <div class="actions">{children}</div>
      {question}
      <p class="small">
        <b>{shared.title}.</b> {fill(shared.text, gaps)} {fill(shared.fillInHint, gaps)}
      </p>
      {told.map((sentence) => (
        <p key={sentence} class="small">
          {sentence}
        </p>
      ))}
      {ignored.map((part) => (
        <p key={part} class="small">
          {shared.ignored[part]}
        </p>
      ))}
      {ofCase && (
        <p class="small">
          {shared.ofCase} <a href={ofCase.path}>{ofCase.name}</a>
        </p>
      )}
    </div>
  );
}

interface TryingProps {
  /** To whom the questions were put. */
  readonly asked: string;
  readonly count: number;
  readonly onBack: () => void;
}

/** How far the reader has strayed from the link, and the way back. */
export function Trying({ asked, count, onBack }: TryingProps) {
  const { shared } = useTexts().words;
  const told = count === 1 ? shared.triedOne : fill(shared.tried, { count });
  return (
    <div class="trying">
      <p>
        {count > 0 ? told : shared.tryOut} {asked}
      </p>
      {count > 0 && (
        <button type="button" class="plain-button" onClick={onBack}>
          {shared.backToLink}
        </button>
      )}
    </div>
  );
}
