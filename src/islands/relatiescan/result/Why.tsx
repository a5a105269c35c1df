import type { Contribution } from '../../../model/result/contribution';
import { topContributions } from '../../../model/result/contribution';
import type { TypologyVerdict } from '../../../model/result/verdict';
import { isAlmostCertain, verdictTypes } from '../../../model/result/verdict';
import { WEIGHTINGS } from '../../../model/result/robustness';
import type { TypeProbabilities } from '../../../model/result/typeProbabilities';
import { typeAt } from '../../../model/result/relationshipType';
import type { ReactionVerdict } from '../../../model/result/reaction';
import { fill, inWords } from '../../../model/text/fill';
import type { ScanTexts } from '../texts';
import { useTexts } from '../texts';
import { OtherReason, OwnBasis } from './BehaviourReasons';
import { Drivers } from './Drivers';
import { Part } from './Part';
import { Reason } from './Reason';
import type { PartProps } from './partProps';
import { contentKey, reactionName } from '../../words/reactionWords';
import { meaningOf } from '../../words/verdictWords';
import { voiceGaps } from './voice';

/** Why it comes out here: the type and where this relation differs, and the other party; folded, the rest. */
export function Why({ scan, result, voice }: PartProps) {
  const { words } = useTexts();
  const { whyMore, why } = words.result;
  return (
    <Part title={why}>
      <dl class="reasons">
        <TypeReason result={result} voice={voice} />
        <OwnBasis result={result} voice={voice} />
        <OtherReason scan={scan} result={result} voice={voice} />
      </dl>
      <details>
        <summary>{whyMore}</summary>
        <dl class="reasons">
          <GoalReason result={result} />
          <DependenceReason scan={scan} result={result} voice={voice} />
          <CertaintyReason result={result} />
        </dl>
        {result.contributions && (
          <Drivers
            scan={scan}
            voice={voice}
            affective={ordered(result.contributions.affective)}
            calculative={ordered(result.contributions.calculative)}
          />
        )}
      </details>
    </Part>
  );
}

const ordered = (list: readonly Contribution[]) => {
  const { up, down } = topContributions(list);
  return [...up, ...down];
};

/** What the type means, and, where a reaction is not what it leads one to expect, that this relation differs there. */
function TypeReason({ result, voice }: Pick<PartProps, 'result' | 'voice'>) {
  const texts = useTexts();
  const { verdict, judgedOwn, judgedOther, own, other } = result;
  if (!verdict) return null;
  const names = reactionNames(texts, [
    judgedOwn !== 'as expected' ? judgedOwn && own?.verdict : undefined,
    judgedOther !== 'as expected' ? judgedOther && other?.verdict : undefined,
  ]);
  const { typeTitle, typeDiffers } = texts.words.result;
  return (
    <Reason title={typeTitle}>
      {meaningOf(texts, verdict, voice)} {names && fill(typeDiffers, { reaction: names })}
    </Reason>
  );
}

function reactionNames(texts: ScanTexts, verdicts: readonly (ReactionVerdict | undefined)[]): string {
  const names = verdicts.flatMap((verdict) => (verdict ? [reactionName(texts, verdict)] : []));
  return inWords([...new Set(names)], texts.words.and);
}

/** What is known of the goals, and what is not. */
function GoalReason({ result: { goals } }: Pick<PartProps, 'result'>) {
  const { words, verdicts } = useTexts();
  return goals ? (
    <Reason title={words.result.goals}>{verdicts.goals[`${contentKey(goals.state)}-${goals.effect}`]}</Reason>
  ) : null;
}

/** The quick form does not ask who depends on whom: then it says nothing of it. */
function DependenceReason({ scan, result: { dependence }, voice }: PartProps) {
  const { words, verdicts } = useTexts();
  const { asymmetry, oneSided } = dependence;
  if (scan.form === 'quick') return null;
  return (
    <Reason title={words.result.dependence}>
      {fill(verdicts.dependence[dependenceKind(asymmetry, oneSided)], voiceGaps(voice))}
    </Reason>
  );
}

function dependenceKind(asymmetry: number | undefined, oneSided: boolean | undefined) {
  if (asymmetry === undefined) return 'unknown';
  if (!oneSided) return 'both';
  return asymmetry > 0 ? 'one-sided-own' : 'one-sided-other';
}

/** How sure the verdict is, in words, and whether another way of weighing would give another type. */
function CertaintyReason({ result }: Pick<PartProps, 'result'>) {
  const texts = useTexts();
  const { result: resultWords } = texts.words;
  const { verdict, probabilities, commitment, robustness } = result;
  if (!verdict || !probabilities || !commitment || robustness === undefined) return null;
  const type = texts.types[typeAt(commitment.affective, commitment.calculative)].inSentence;
  const all = robustness === WEIGHTINGS.length ? resultWords.robust.all : resultWords.robust.some;
  return (
    <Reason title={resultWords.certainTitle}>
      {certainty(texts, verdict, probabilities)}{' '}
      {verdict.kind !== 'middle' && fill(all, { count: robustness, type })}
    </Reason>
  );
}

function certainty(
  { words, types }: ScanTexts,
  verdict: TypologyVerdict,
  probabilities: TypeProbabilities,
): string {
  const { certain } = words.result;
  const [first, second] = verdictTypes(verdict);
  if (!first) return certain.middle;
  if (second)
    return fill(certain.between, { first: types[first].inSentence, second: types[second].inSentence });
  const sure = isAlmostCertain(probabilities, first) ? certain.almost : certain.likely;
  return fill(sure, { type: types[first].inSentence });
}
