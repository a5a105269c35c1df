import type { ComponentChildren, Ref } from 'preact';
import type { Answer } from '../../../model/scan/answer';
import type { ItemId } from '../../../model/scan/item';
import type { StepId } from '../steps';
import { useTexts } from '../texts';
import { Advice } from './Advice';
import { ChangeAnswers } from './ChangeAnswers';
import { Limits } from './Limits';
import { FigureTables } from './FigureTables';
import { Matrices } from './Matrices';
import { NoPlacement } from './NoPlacement';
import { Resemblance } from './Resemblance';
import { ResultHead } from './ResultHead';
import { TalkQuestions } from './TalkQuestions';
import { TippingPoints } from './TippingPoints';
import { Why } from './Why';
import type { PartProps } from './partProps';
import { voiceOf } from './voice';

interface ResultProps extends Omit<PartProps, 'voice'> {
  /** Whether the result came in with a link: then it is told as the view of its sender, without what only helps the sender. */
  readonly shared?: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
  /** Only what a screen shows first: what holds the party, what now, and the matrices. */
  readonly brief: boolean;
  /** Gives an answer another value: of the reader's own scan, or in memory of a shared one. */
  readonly onAnswer?: ((id: ItemId, answer: Answer) => void) | undefined;
  /** What is said above the answers that can be changed. */
  readonly changing?: ComponentChildren;
  readonly onChange?: ((step: StepId) => void) | undefined;
  /** What the reader can do with the result: keep, share, print. */
  readonly actions: ComponentChildren;
  /** What comes after all of it. */
  readonly children?: ComponentChildren;
}

/** The result: what holds the party and what now, the matrices, then reasons, what would move it, limits and tables. */
export function Result({
  scan,
  result,
  heading,
  brief,
  onAnswer,
  onChange,
  changing,
  shared = false,
  actions,
  children,
}: ResultProps) {
  const texts = useTexts();
  const parts = { scan, result, voice: voiceOf(texts, scan, shared) };
  return (
    <article class="result">
      <div class="result-first">
        <ResultHead {...parts} heading={heading}>
          {actions}
        </ResultHead>
        {result.commitment === undefined && <NoPlacement {...parts} onChange={onChange} />}
        {!shared && <Advice {...parts} />}
        <Matrices {...parts} />
      </div>
      <div hidden={brief}>
        <Why {...parts} />
        {!shared && !brief && <TippingPoints scan={scan} result={result} />}
        {!shared && <TalkQuestions {...parts} />}
        <Resemblance {...parts} />
        <Limits {...parts} />
        <FigureTables {...parts} />
        {onAnswer && (
          <ChangeAnswers {...parts} onAnswer={onAnswer}>
            {changing}
          </ChangeAnswers>
        )}
        {children}
      </div>
    </article>
  );
}
