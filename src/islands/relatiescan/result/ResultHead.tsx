import type { Ref } from 'preact';
import { useTexts } from '../texts';
import { Facts } from './Facts';
import type { PartProps } from './Result';
import { verdictWords } from './verdictWords';

interface ResultHeadProps extends PartProps {
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The verdict in one plain sentence, with what it rests on beside it. */
export function ResultHead({ scan, reading, heading }: ResultHeadProps) {
  const texts = useTexts();
  const { result } = texts.words;
  const verdict =
    reading.verdict && reading.probabilities
      ? verdictWords(texts, reading.verdict, reading.probabilities)
      : { strong: result.none, rest: '', sentence: '', lede: result.noneLede };
  return (
    <header class="result-head">
      <div>
        <p class="kind">{result.title}</p>
        <Facts scan={scan} reading={reading} />
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
