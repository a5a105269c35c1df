import { verdictTypes } from '../../../model/result/verdict';
import { fill } from '../../fill';
import { dayText } from '../dayText';
import { useTexts } from '../texts';
import { Part } from './Part';
import type { PartProps } from './Result';
import { voiceGaps } from './voice';

/** What the result is not, and how to show it to the other party without doing harm. */
export function Limits({ scan, reading, voice }: PartProps) {
  const { words, types, locale } = useTexts();
  const { result } = words;
  const view = voice.shared
    ? fill(result.oneViewOf, { ...voiceGaps(voice), date: dayText(locale, scan.context.date) })
    : result.oneView;
  const lines = [...result.limitLines, view, ...(reading.commitment ? result.placementLimits : [])];
  const delicate =
    reading.verdict && !voice.shared
      ? verdictTypes(reading.verdict)
          .map((type) => types[type])
          .filter(({ landing }) => landing)
      : [];
  return (
    <Part title={result.limits}>
      <ul class="limits">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {delicate.length > 0 && (
        <div class="landing">
          <h3>{result.landing}</h3>
          {delicate.map(({ id, landing, description }) => (
            <p key={id}>
              {landing} {fill(result.landingHelp, { description })}
            </p>
          ))}
        </div>
      )}
    </Part>
  );
}
