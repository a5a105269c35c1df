import type { Ref } from 'preact';
import { fill } from '../../fill';
import { useTexts } from '../texts';
import { Facts } from './Facts';
import type { PartProps } from './Result';
import { verdictWords } from '../../words/verdictWords';
import { voiceGaps } from './voice';

interface ResultHeadProps extends PartProps {
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The verdict in one plain sentence, with what it rests on beside it. */
export function ResultHead({ scan, reading, voice, heading }: ResultHeadProps) {
  const texts = useTexts();
  const { result } = texts.words;
  const verdict =
    reading.verdict && reading.probabilities
      ? verdictWords(texts, reading.verdict, reading.probabilities, voice)
      : { strong: result.none, rest: '', sentence: '', lede: result.noneLede };
  return (
    <header class="result-head">
      <div>
        <p class="kind">{voice.shared ? fill(result.titleOf, voiceGaps(voice)) : result.title}</p>
        <Facts scan={scan} reading={reading} voice={voice} />
      </div>
      <div class="verdict">
        <h2 ref={heading} tabIndex={-1}>
          <b>{verdict.strong}</b>
          {verdict.rest}
        </h2>
        {verdict.sentence && <p class="lede">{verdict.sentence}</p>}
        <p>{verdict.lede}</p>
        {reading.reason && <p>{texts.verdicts.reason[reading.reason]}</p>}
      </div>
    </header>
  );
}
