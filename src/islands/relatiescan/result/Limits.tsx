import { verdictTypes } from '../../../model/result/verdict';
import { fill } from '../../../model/text/fill';
import { dayText } from '../dayText';
import { useTexts } from '../texts';
import { Facts } from './Facts';
import { FoldedPart } from './Part';
import type { PartProps } from './partProps';
import { voiceGaps } from './voice';

/** What the result is not, and how to show it to the other party without doing harm. */
export function Limits({ scan, result, voice }: PartProps) {
  const { words, types, locale } = useTexts();
  const { result: resultWords } = words;
  const view = voice.shared
    ? fill(resultWords.oneViewOf, { ...voiceGaps(voice), date: dayText(locale, scan.context.date) })
    : resultWords.oneView;
  const lines = [...resultWords.limitLines, view, ...(result.commitment ? resultWords.placementLimits : [])];
  const delicate =
    result.verdict && !voice.shared
      ? verdictTypes(result.verdict)
          .map((type) => types[type])
          .filter(({ landing }) => landing)
      : [];
  return (
    <FoldedPart title={resultWords.limits}>
      <Facts scan={scan} result={result} voice={voice} />
      <ul class="limits">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {delicate.length > 0 && (
        <div class="landing">
          <h3>{resultWords.landing}</h3>
          {delicate.map(({ id, landing, description }) => (
            <p key={id}>
              {landing} {fill(resultWords.landingHelp, { description })}
            </p>
          ))}
        </div>
      )}
    </FoldedPart>
  );
}
