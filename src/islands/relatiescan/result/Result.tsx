import type { ComponentChildren, Ref } from 'preact';
import type { Answer } from '../../../model/scan/answer';
import type { ItemId } from '../../../model/scan/item';
import { fill } from '../../../model/text/fill';
import type { StepId } from '../steps';
import { useTexts } from '../texts';
import { ChangeAnswers } from './ChangeAnswers';
import { Limits } from './Limits';
import { Matrices } from './Matrices';
import { NoPlacement } from './NoPlacement';
import { Part } from './Part';
import { ResultHead } from './ResultHead';
import { TalkQuestions } from './TalkQuestions';
import { TippingPoints } from './TippingPoints';
import { Why } from './Why';
import type { PartProps } from './partProps';
import { voiceOf, voiceGaps } from './voice';

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

/** What now: two or three pieces of advice, each with the page that goes deeper where it names one. */
function Advice({ scan, result }: PartProps) {
  const { words, advice, adviceParts } = useTexts();
  const { role } = scan.context;
  const { result: resultWords } = words;
  return (
    <Part title={resultWords.advice}>
      <ol class="next-steps">
        {result.advice.map(({ id, parts }) => {
          const { title, text, link } = advice[id];
          return (
            <li key={id}>
              <h3>{title}</h3>
              <p>{[...parts.map((part) => adviceParts[part][role]), text[role]].join(' ')}</p>
              {link && (
                <a class="sans" href={link.path}>
                  {fill(link.kind === 'case' ? resultWords.readCase : resultWords.readChapter, {
                    title: link.title,
                  })}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </Part>
  );
}

/** The case moment that the relation resembles most, on which two points, and where it differs. */
function Resemblance({ result: { resemblance }, voice }: PartProps) {
  const { words, caseNames } = useTexts();
  const study = resemblance && caseNames[resemblance.moment.caseId];
  if (!resemblance || !study) return null;
  const { result: resultWords } = words;
  const { dimensions, ownReaction, reactionOf, sentence, apart, moment, title, read } =
    resultWords.resemblance;
  const [first, second] = resemblance.close;
  const reactie = voice.shared ? fill(reactionOf, voiceGaps(voice)) : ownReaction;
  const nameOf = (dimension: keyof typeof dimensions) => fill(dimensions[dimension], { reactie });
  return (
    <Part title={title}>
      <h3>
        {fill(moment, { title: study.title, moment: study.moments[resemblance.moment.momentId] ?? '' })}
      </h3>
      <p>
        {fill(sentence, { first: nameOf(first), second: nameOf(second) })}{' '}
        {resemblance.apart && fill(apart, { apart: nameOf(resemblance.apart) })}
      </p>
      {study.path && (
        <a class="sans" href={study.path}>
          {fill(read, { title: study.title })}
        </a>
      )}
    </Part>
  );
}
