import { verdictTypes } from '../../../model/verdict';
import { fill } from '../../fill';
import { useTexts } from '../texts';
import { Part } from './Part';
import type { PartProps } from './Result';

/** What the result is not, and how to show it to the other party without doing harm. */
export function Limits({ reading }: PartProps) {
  const { words, types } = useTexts();
  const { result } = words;
  const lines = reading.commitment ? [...result.limitLines, ...result.placementLimits] : result.limitLines;
  const delicate = reading.verdict
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
