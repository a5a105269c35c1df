import { selectAdvice, type Advice } from './advice/selectAdvice';
import type { Answers } from '../scan/answer';
import {
  measureCommitment,
  measureReasons,
  missingForPlacement,
  type Missing,
  type Placement,
  type Reasons,
} from './commitment';
import { measureContributions, type Contributions } from './contribution';
import { measureDependence, type Dependence } from './dependence';
import { judgeBoth, type Judgements } from './expectedReaction';
import { driftArrow, measureGoalAlignment, type GoalAlignment } from './goalAlignment';
import { defined } from '../property';
import { measureReactions, type Reactions } from './reaction';
import { measureReasonToStay, type ReasonToStay } from './reasonToStay';
import { type Place } from './relationshipType';
import { measureProbabilities, type TypeProbabilities } from './typeProbabilities';
import { findResemblance, type CaseMoment, type Resemblance } from './resemblance';
import { measureRobustness } from './robustness';
import { measureProgress, otherKnowsOf, visibleAnswers, type Progress, type Scan } from '../scan/scan';
import type { OtherKnows } from '../scan/scanContext';
import { decideVerdict, type TypologyVerdict } from './verdict';

/** What follows from a placement; the three last only where the goals or the cases allow it. */
export type PlacementResult = Readonly<{
  commitment: Placement;
  probabilities: TypeProbabilities;
  verdict: TypologyVerdict;
  robustness: number;
  contributions?: Contributions;
  drift?: Place;
  resemblance?: Resemblance;
}>;

/**
 * What follows from the behaviour of both parties; absent without a point, or where the verdict is missing. Nothing follows for
 * another party that does not know of the point.
 */
export type BehaviourResult = Judgements &
  Readonly<{ otherKnows?: OtherKnows; own?: Reactions; other?: Reactions }>;

/**
 * Everything that a result page shows. `answers` are the visible ones; `missing` is empty when there is a placement; the reasons
 * and the reason to stay are known also without one.
 */
export type ScanResult = Progress &
  Partial<PlacementResult> &
  BehaviourResult &
  Readonly<{
    answers: Answers;
    missing: readonly Missing[];
    dependence: Dependence;
    reasons: Reasons;
    reason?: ReasonToStay;
    goals?: GoalAlignment;
    advice: readonly Advice[];
  }>;

/** The result of a scan, from its visible answers only. */
export function scoreScan(scan: Scan, caseMoments: readonly CaseMoment[] = []): ScanResult {
  const answers = visibleAnswers(scan);
  const goals = measureGoalAlignment(answers);
  const behaviour = measureBehaviour(scan, answers);
  const placement = measurePlacement(scan, answers, caseMoments, { goals, own: behaviour.own });
  const measured = defined({ ...placement, ...behaviour, goals });
  const reasons = measureReasons(answers);
  return defined({
    ...measureProgress(scan),
    ...measured,
    ...judgeBoth(measured),
    answers,
    reasons,
    reason: reasonOf(reasons),
    missing: missingForPlacement(answers),
    dependence: measureDependence(answers),
    advice: selectAdvice({ answers, context: scan.context, reasons, ...measured }),
  });
}

function reasonOf({ value, lockIn }: Reasons): ReasonToStay | undefined {
  return value === undefined || lockIn === undefined ? undefined : measureReasonToStay({ value, lockIn });
}

/** What both parties did about the point; nothing without one, and nothing of a party that does not know of it. */
function measureBehaviour(
  scan: Scan,
  answers: Answers,
): Pick<BehaviourResult, 'own' | 'other' | 'otherKnows'> {
  if (scan.context.problem !== 'yes') return {};
  const otherKnows = otherKnowsOf(scan);
  return defined({
    own: measureReactions(answers, 'own'),
    other: otherKnows === 'no' ? undefined : measureReactions(answers, 'other'),
    otherKnows,
  });
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
    robustness: measureRobustness(commitment),
    contributions: measureContributions(answers),
    drift: driftArrow({ affective, calculative }, goals),
    resemblance: findResemblance(measurement, scan.context.role, caseMoments),
  });
}
