import type { Reasons } from './commitment';
import type { Judgement } from './expectedReaction';
import type { GoalAlignment, GoalEffect } from './goalAlignment';
import { BANDS, bandOf, type Band } from './band';
import { REACTION_VERDICTS } from './reaction';
import { REASONS_TO_STAY, type ReasonToStay } from './reasonToStay';
import type { ScanResult } from './scanResult';

/** What the business side comes to: the bands of value and of lock-in or, where these are not known, the reason to stay. */
export type Business = `${Band}-${Band}` | ReasonToStay;

/** What the business side can come to. */
export const BUSINESS: readonly Business[] = [
  ...BANDS.flatMap((value) => BANDS.map((lockIn) => `${value}-${lockIn}` as const)),
  ...REASONS_TO_STAY,
];

/** What is said of one's own behaviour: its verdict, or why there is none. */
export const OWN_SUMMARIES = [...REACTION_VERDICTS, 'too few', 'nothing happened'] as const;

/** How it fits the relation: as `Judgement`, or `unjudged` where nothing is expected or shown. */
export const FITS = ['as expected', 'early warning', 'chance', 'unjudged'] as const satisfies readonly (
  Judgement | 'unjudged'
)[];

/** What is said of the goals: their state, minding what G2 says of it. */
export const GOAL_SUMMARIES = [
  'in line',
  'in line unsure',
  'apart',
  'apart unsure',
  'apart helping',
  'unclear',
  'unknown',
] as const;

/** The first screen of a result, in codes; `liking` and `business` only where there is a placement. */
export type Summary = Readonly<{
  held?: Readonly<{ liking: Band; business: Business }>;
  own: (typeof OWN_SUMMARIES)[number];
  fits: (typeof FITS)[number];
  goals: (typeof GOAL_SUMMARIES)[number];
}>;

/** What the first screen of a result says. */
export function summarize({
  commitment,
  reasons,
  reason,
  own,
  judgedOwn,
  goals,
}: Pick<ScanResult, 'commitment' | 'reasons' | 'reason' | 'own' | 'judgedOwn' | 'goals'>): Summary {
  const business = businessOf(reasons, reason);
  return {
    ...(commitment && business && { held: { liking: bandOf(commitment.affective), business } }),
    own: own ? (own.verdict ?? 'too few') : 'nothing happened',
    fits: judgedOwn ?? 'unjudged',
    goals: goalSummary(goals),
  };
}

function businessOf({ value, lockIn }: Reasons, reason: ReasonToStay | undefined): Business | undefined {
  return value === undefined || lockIn === undefined ? reason : `${bandOf(value)}-${bandOf(lockIn)}`;
}

const APART: Readonly<Record<GoalEffect, Summary['goals']>> = {
  helping: 'apart helping',
  neutral: 'apart unsure',
  hindering: 'apart',
  unknown: 'apart unsure',
};

/** Goals are in line, or apart, without a word more only where the answer to G2 does not say otherwise. */
function goalSummary(goals: GoalAlignment | undefined): Summary['goals'] {
  if (goals === undefined) return 'unknown';
  const { state, effect } = goals;
  if (state === 'in line') return effect === 'helping' ? 'in line' : 'in line unsure';
  if (state === 'apart') return APART[effect];
  return 'unclear';
}
