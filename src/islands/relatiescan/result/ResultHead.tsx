import type { Ref } from 'preact';
import { fill } from '../../fill';
import { dayText } from '../dayText';
import { useTexts } from '../texts';
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
        <h2 ref={heading} tabIndex={-1} aria-live="polite">
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

function Facts({ scan, reading }: PartProps) {
  const { locale, words } = useTexts();
  const { facts, roleNames } = words.result;
  const { frame } = scan;
  const based = fill(facts.basedOn, { answered: reading.answered, asked: reading.asked });
  const lines = [
    [facts.party, frame.nickname],
    [facts.service, frame.service],
    [facts.role, roleNames[frame.role]],
    [facts.date, dayText(locale, frame.date)],
    [facts.based, based],
  ].filter(([, value]) => value);
  return (
    <dl class="key-values">
      {lines.map(([label, value]) => (
        <>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}
