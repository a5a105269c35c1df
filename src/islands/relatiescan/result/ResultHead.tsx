import type { Ref } from 'preact';
import { fill } from '../../../model/text/fill';
import { useTexts } from '../texts';
import { Facts } from './Facts';
import type { PartProps } from './partProps';
import { verdictWords } from '../../words/verdictWords';
import { voiceGaps } from './voice';

interface ResultHeadProps extends PartProps {
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The verdict in one plain sentence, with what it rests on beside it. */
export function ResultHead({ scan, result, voice, heading }: ResultHeadProps) {
  const texts = useTexts();
  const { result: resultWords } = texts.words;
  const verdict =
    result.verdict && result.probabilities
      ? verdictWords(texts, result.verdict, result.probabilities, voice)
      : { strong: resultWords.none, rest: '', sentence: '', lede: resultWords.noneLede };
  return (
    <header class="result-head">
      <div>
        <p class="kind">{voice.shared ? fill(resultWords.titleOf, voiceGaps(voice)) : resultWords.title}</p>
        <Facts scan={scan} result={result} voice={voice} />
      </div>
      <div class="verdict">
        <h2 ref={heading} tabIndex={-1}>
          <b>{verdict.strong}</b>
          {verdict.rest}
        </h2>
        {verdict.sentence && <p class="lede">{verdict.sentence}</p>}
        <p>{verdict.lede}</p>
        {result.reason && <p>{texts.verdicts.reason[result.reason]}</p>}
      </div>
    </header>
  );
}
