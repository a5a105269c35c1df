import type { Answers, AnswerValue } from '../../../src/model/scan/answer';
import type { Dependence } from '../../../src/model/result/dependence';
import type { GoalAlignment } from '../../../src/model/result/goalAlignment';
import type { ItemId } from '../../../src/model/scan/item';
import type { Reaction, ReactionVerdict } from '../../../src/model/result/reaction';
import type { ReasonToStay } from '../../../src/model/result/reasonToStay';
import type { TypeProbabilities } from '../../../src/model/result/typeProbabilities';
import golden from './golden.json';

/** The numbers of the published method: computed by a reference implementation, never by this one. */
export const GOLDEN = golden as unknown as {
  form: number;
  tolerance: number;
  typology: readonly GoldenTypology[];
  vvtv: readonly GoldenReaction[];
  dependence: readonly { id: string; answers: Answers; expect: Nullable<Dependence> }[];
  goals: readonly { id: string; answers: Answers; expect: Pick<GoalAlignment, 'mean' | 'state'> | null }[];
};

export type GoldenTipping = {
  steps: number;
  alternatives: readonly { answers: Partial<Record<ItemId, AnswerValue>>; verdict: string }[];
};

export type GoldenTypology = {
  id: string;
  answers: Answers;
  expect: {
    affective: number;
    affectiveSigma: number;
    calculative: number;
    calculativeSigma: number;
    value: number;
    lockIn: number;
    reasonToStay: ReasonToStay;
    probability: TypeProbabilities;
    verdict: string;
    robustness: number;
    contributions: Partial<Record<ItemId, number>>;
  } | null;
  tipping: { lift: GoldenTipping | string; slide: GoldenTipping | string } | null;
};

export type GoldenReaction = {
  id: string;
  answers: Answers;
  expect: {
    reaction: Partial<Record<Reaction, number>>;
    positivity: number | null;
    activity: number | null;
    verdict: ReactionVerdict | null;
  };
};

type Nullable<T> = { [K in keyof T]-?: T[K] | null };

/** The golden answers of one example. */
export function goldenAnswers(id: string): Answers {
  const found = GOLDEN.typology.find((example) => example.id === id);
  if (found === undefined) throw new Error(`no golden example ${id}`);
  return found.answers;
}
