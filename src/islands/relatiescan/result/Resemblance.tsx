import { fill } from '../../../model/text/fill';
import { useTexts } from '../texts';
import { FoldedPart } from './Part';
import type { PartProps } from './partProps';
import { voiceGaps } from './voice';

/** The case moment that the relation resembles most, on which two points, and where it differs. */
export function Resemblance({ result: { resemblance }, voice }: PartProps) {
  const { words, caseNames } = useTexts();
  const study = resemblance && caseNames[resemblance.moment.caseId];
  if (!resemblance || !study) return null;
  const { result: resultWords } = words;
  const { dimensions, ownReaction, reactionOf, sentence, apart, moment, title, read } =
    resultWords.resemblance;
  const [first, second] = resemblance.close;
  const reaction = voice.shared ? fill(reactionOf, voiceGaps(voice)) : ownReaction;
  const nameOf = (dimension: keyof typeof dimensions) => fill(dimensions[dimension], { reaction });
  return (
    <FoldedPart title={title}>
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
    </FoldedPart>
  );
}
