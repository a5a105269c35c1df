import type { Contribution } from '../../../model/result/contribution';
import { topContributions } from '../../../model/result/contribution';
import type { TypologyVerdict } from '../../../model/result/verdict';
import { isAlmostCertain, verdictTypes } from '../../../model/result/verdict';
import { WEIGHTINGS } from '../../../model/result/robustness';
import type { TypeProbabilities } from '../../../model/result/typeProbabilities';
import { typeAt } from '../../../model/result/relationshipType';
import { capital, fill, inWords } from '../../../model/text/fill';
import type { ScanTexts } from '../texts';
import { useTexts } from '../texts';
import { Drivers } from './Drivers';
import { Reason } from './Reason';
import type { PartProps } from './partProps';
import { contentKey } from '../../words/reactionWords';
import { voiceGaps } from './voice';

/** The rest of the reasons, folded under the names of those that there are; nothing without any. */
export function MoreReasons({ scan, result, voice }: PartProps) {
  const { words } = useTexts();
  const { goals, contributions } = result;
  const isThere = {
    goals: goals !== undefined,
    // The quick form does not ask who depends on whom, and a conclusion does not tell it: then nothing is said of it.
    dependence: scan.form === 'long',
    certainty: isCertaintyKnown(result),
    drivers: contributions !== undefined,
  };
  const parts = WHY_PARTS.filter((part) => isThere[part]);
  if (parts.length === 0) return null;
  const names = parts.map((part) => words.result.whyParts[part]);
  return (
    <details>
      <summary>{capital(inWords(names, words.and))}</summary>
      <dl class="reasons">
        <GoalReason result={result} />
        {isThere.dependence && <DependenceReason result={result} voice={voice} />}
        <CertaintyReason result={result} />
      </dl>
      {contributions && (
        <Drivers
          scan={scan}
          voice={voice}
          affective={ordered(contributions.affective)}
          calculative={ordered(contributions.calculative)}
        />
      )}
    </details>
  );
}

const WHY_PARTS = ['goals', 'dependence', 'certainty', 'drivers'] as const;

const isCertaintyKnown = ({ verdict, probabilities, commitment, robustness }: PartProps['result']): boolean =>
  [verdict, probabilities, commitment, robustness].every((part) => part !== undefined);

const ordered = (list: readonly Contribution[]) => {
  const { up, down } = topContributions(list);
  return [...up, ...down];
};

/** What is known of the goals, and what is not. */
function GoalReason({ result: { goals } }: Pick<PartProps, 'result'>) {
  const { words, verdicts } = useTexts();
  return goals ? (
    <Reason title={words.result.goals}>{verdicts.goals[`${contentKey(goals.state)}-${goals.effect}`]}</Reason>
  ) : null;
}

function DependenceReason({ result: { dependence }, voice }: Pick<PartProps, 'result' | 'voice'>) {
  const { words, verdicts } = useTexts();
  const { asymmetry, oneSided } = dependence;
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
