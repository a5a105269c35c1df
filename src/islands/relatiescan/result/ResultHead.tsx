import type { ComponentChildren, Ref } from 'preact';
import { summarize } from '../../../model/result/summary';
import { fill } from '../../../model/text/fill';
import { summaryWords } from '../../words/summaryWords';
import { verdictLine } from '../../words/verdictWords';
import { useTexts } from '../texts';
import type { PartProps } from './partProps';
import { voiceGaps } from './voice';

interface ResultHeadProps extends PartProps {
  readonly heading: Ref<HTMLHeadingElement>;
  /** What can be done with the result. */
  readonly children: ComponentChildren;
}

/** What holds the party, the type that comes with it, and what it did: described before it is named. */
export function ResultHead({ result, voice, heading, children }: ResultHeadProps) {
  const texts = useTexts();
  const { result: resultWords } = texts.words;
  const { held, own, goals } = summaryWords(texts, summarize(result), voice);
  const { verdict, probabilities } = result;
  return (
    <header class="result-head">
      <p class="kind">{voice.shared ? fill(resultWords.titleOf, voiceGaps(voice)) : resultWords.title}</p>
      <h2 ref={heading} tabIndex={-1}>
        {held ?? `${resultWords.none}.`}
      </h2>
      {verdict && probabilities ? (
        <p class="named-type">{verdictLine(texts, verdict, probabilities)}</p>
      ) : (
        <p>{resultWords.noneLede}</p>
      )}
      <p class="summary">
        {own} {result.asked > 0 && goals}
      </p>
      {children}
    </header>
  );
}
