import type { ComponentChildren } from 'preact';
import type { Answer } from '../../../model/scan/answer';
import type { ItemId } from '../../../model/scan/item';
import { Question } from '../Question';
import { askedGroups } from '../steps';
import { useTexts } from '../texts';
import { FoldedMore } from './FoldedMore';
import { FoldedPart } from './Part';
import type { PartProps } from './partProps';
import { verdictLine } from '../../words/verdictWords';

interface ChangeAnswersProps extends PartProps {
  readonly onAnswer: (id: ItemId, answer: Answer) => void;
  readonly children?: ComponentChildren;
}

/** Every answer once more, to change and see the verdict move with it; a group's questions are drawn when it is opened. */
export function ChangeAnswers({ scan, result, onAnswer, children }: ChangeAnswersProps) {
  const texts = useTexts();
  const { result: resultWords } = texts.words;
  const verdict =
    result.verdict && result.probabilities
      ? verdictLine(texts, result.verdict, result.probabilities)
      : resultWords.none;
  return (
    <FoldedPart title={resultWords.changeAnswers} className="change-answers">
      <p>{resultWords.changeIntro}</p>
      <p class="verdict-now" role="status">
        {resultWords.verdictNow} <b>{verdict}</b>
      </p>
      {children}
      {askedGroups(texts.form, scan).map(({ group, items }) => (
        <FoldedMore key={group.id} title={group.title}>
          {() =>
            items.map((item) => (
              <Question
                key={item.id}
                item={item}
                role={scan.context.role}
                answer={scan.answers[item.id]}
                onAnswer={onAnswer}
              />
            ))
          }
        </FoldedMore>
      ))}
    </FoldedPart>
  );
}
