import type { ComponentChildren, Ref } from 'preact';
import type { Answer } from '../../../model/scan/answer';
import type { ItemId } from '../../../model/scan/item';
import type { StepId } from '../steps';
import { useTexts } from '../texts';
import { Advice } from './Advice';
import { ChangeAnswers } from './ChangeAnswers';
import { Limits } from './Limits';
import { Matrices } from './Matrices';
import { NoPlacement } from './NoPlacement';
import type { PartProps } from './partProps';
import { Resemblance } from './Resemblance';
import { ResultHead } from './ResultHead';
import { TalkQuestions } from './TalkQuestions';
import { TippingPoints } from './TippingPoints';
import { voiceOf } from './voice';
import { Why } from './Why';

interface ResultProps extends Omit<PartProps, 'voice'> {
  /** Whether the result came in with a link: then it is told as the view of its sender, without what only helps the sender. */
  readonly shared?: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
  /** Only the verdict and the matrices: what a screen shows first. */
  readonly brief: boolean;
  /** Gives an answer another value: of the reader's own scan, or in memory of a shared one. */
  readonly onAnswer?: ((id: ItemId, answer: Answer) => void) | undefined;
  /** What is said above the answers that can be changed. */
  readonly changing?: ComponentChildren;
  readonly onChange?: ((step: StepId) => void) | undefined;
  /** What the reader can do with the result: keep, share, print. */
  readonly children: ComponentChildren;
}

/** The result: words first, then the matrices, why, what would move it, what now, and the limits. */
export function Result({
  scan,
  result,
  heading,
  brief,
  onAnswer,
  onChange,
  changing,
  shared = false,
  children,
}: ResultProps) {
  const texts = useTexts();
  const parts = { scan, result, voice: voiceOf(texts, scan, shared) };
  return (
    <article class="result">
      <ResultHead {...parts} heading={heading} />
      {result.commitment === undefined && <NoPlacement {...parts} onChange={onChange} />}
      <Matrices {...parts} brief={brief} />
      <div hidden={brief}>
        <Why {...parts} />
        {result.tipping && !shared && <TippingPoints {...parts} />}
        {!shared && <Advice {...parts} />}
        <Resemblance {...parts} />
        {!shared && <TalkQuestions {...parts} />}
        <Limits {...parts} />
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
