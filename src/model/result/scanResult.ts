import { selectAdvice, type AdviceId } from './advice';
import type { Answers } from '../scan/answer';
import { measureCommitment, missingForPlacement, type Commitment, type Missing } from './commitment';
import { measureContributions, type Contributions } from './contribution';
import { measureDependence, type Dependence } from './dependence';
import { judgeReaction, type Judgement } from './expectedReaction';
import { driftArrow, measureGoalAlignment, type GoalAlignment } from './goalAlignment';
import { defined } from '../property';
import { measureReactions, type Reactions } from './reaction';
import { measureReasonToStay, type ReasonToStay } from './reasonToStay';
import { type Place } from './relationshipType';
import { measureProbabilities, type TypeProbabilities } from './typeProbabilities';
import { findResemblance, type CaseMoment, type Resemblance } from './resemblance';
import { measureRobustness } from './robustness';
import { measureProgress, visibleAnswers, type Progress, type Scan } from '../scan/scan';
import { findTippingPoints, type TippingPoints } from './tippingPoint';
import { decideVerdict, type TypologyVerdict } from './verdict';

/** What follows from a placement; the three last only where the goals or the cases allow it. */
export type PlacementResult = Readonly<{
  commitment: Commitment;
  probabilities: TypeProbabilities;
  verdict: TypologyVerdict;
  reason: ReasonToStay;
  robustness: number;
  contributions?: Contributions;
  tipping?: TippingPoints;
  drift?: Place;
  resemblance?: Resemblance;
}>;

/** What follows from the behaviour of both parties; absent where nothing went wrong or the verdict is missing. */
export type BehaviourResult = Readonly<{
  own?: Reactions;
  other?: Reactions;
  judgedOwn?: Judgement;
  judgedOther?: Judgement;
}>;

/** Everything that a result page shows. `answers` are the visible ones; `missing` is empty when there is a placement. */
export type ScanResult = Progress &
  Partial<PlacementResult> &
  BehaviourResult &
  Readonly<{
    answers: Answers;
    missing: readonly Missing[];
    dependence: Dependence;
    goals?: GoalAlignment;
    advice: readonly AdviceId[];
  }>;

/** The result of a scan, from its visible answers only. */
export function scoreScan(scan: Scan, caseMoments: readonly CaseMoment[] = []): ScanResult {
  const answers = visibleAnswers(scan);
  const goals = measureGoalAlignment(answers);
  const own = behaviourOf(scan, answers, 'own');
  const other = behaviourOf(scan, answers, 'other');
  const placement = measurePlacement(scan, answers, caseMoments, { goals, own });
  const measured = defined({ ...placement, goals, own, other });
  return {
    ...measureProgress(scan),
    ...measured,
    ...judgeBoth(measured),
    answers,
    missing: missingForPlacement(answers),
    dependence: measureDependence(answers),
    advice: selectAdvice({ answers, context: scan.context, ...measured }),
  };
}

function behaviourOf(scan: Scan, answers: Answers, party: 'own' | 'other'): Reactions | undefined {
  return scan.context.problem === 'yes' ? measureReactions(answers, party) : undefined;
}

function measurePlacement(
  scan: Scan,
  answers: Answers,
  caseMoments: readonly CaseMoment[],
  { goals, own }: Readonly<{ goals: GoalAlignment | undefined; own: Reactions | undefined }>,
): PlacementResult | undefined {
  const commitment = measureCommitment(answers);
  if (commitment === undefined) return undefined;
  const { affective, calculative } = commitment;
  const probabilities = measureProbabilities(commitment);
  const measurement = defined({ affective, calculative, behaviour: own?.place });
  return defined({
    commitment,
    probabilities,
    verdict: decideVerdict(probabilities),
    reason: measureReasonToStay(commitment),
    robustness: measureRobustness(commitment),
    contributions: measureContributions(answers),
    tipping: findTippingPoints(answers),
    drift: driftArrow({ affective, calculative }, goals),
    resemblance: findResemblance(measurement, scan.context.role, caseMoments),
  });
}

function judgeBoth({
  verdict,
  own,
  other,
}: Readonly<{ verdict?: TypologyVerdict; own?: Reactions; other?: Reactions }>): BehaviourResult {
  const judge = (party: Reactions | undefined) =>
    verdict && party?.verdict ? judgeReaction(verdict, party.verdict) : undefined;
  return defined({ judgedOwn: judge(own), judgedOther: judge(other) });
}
