import { defined, propertyOf } from '../property';
import { valueOf } from '../parsed';
import { isRole, type Role } from '../role';
import { parseDay } from '../time/calendar';
import type { Scan } from '../scan/scan';
import { REACTIONS, type Reactions } from './reaction';
import { REASONS_TO_STAY, type ReasonToStay } from './reasonToStay';
import type { Placement } from './commitment';
import type { ScanResult } from './scanResult';
import { parseVerdictCode, verdictCode, type VerdictCode } from './verdict';

/**
 * What a scan comes to, without its answers: who filled it in and when, the place with its verdict, the reason to stay, and how
 * strong each reaction of both parties was. Verdict and place are there together or not at all.
 */
export type Conclusion = Readonly<{
  role: Role;
  date: string;
  verdict?: VerdictCode;
  place?: Placement;
  reason?: ReasonToStay;
  own: Reactions['bars'];
  other: Reactions['bars'];
}>;

const PLACE = ['affective', 'affectiveSigma', 'calculative', 'calculativeSigma'] as const;

/** The conclusion of a scan that was scored. */
export function concludeScan({ context }: Scan, result: ScanResult): Conclusion {
  const { commitment, verdict, reason, own, other } = result;
  return defined({
    role: context.role,
    date: context.date,
    verdict: verdict && verdictCode(verdict),
    place: commitment && pickPlace(commitment),
    reason,
    own: own?.bars ?? {},
    other: other?.bars ?? {},
  });
}

/** The conclusion in a value from outside; undefined without role and day, or with a verdict and no place or the reverse. */
export function parseConclusion(value: unknown): Conclusion | undefined {
  const [role, date] = [propertyOf(value, 'role'), valueOf(parseDay(propertyOf(value, 'date')))];
  const [verdict, place] = [
    parseVerdictCode(propertyOf(value, 'verdict')),
    parsePlace(propertyOf(value, 'place')),
  ];
  if (!isRole(role) || date === undefined || (verdict === undefined) !== (place === undefined))
    return undefined;
  const reason = REASONS_TO_STAY.find((one) => one === propertyOf(value, 'reason'));
  const [own, other] = [parseBars(propertyOf(value, 'own')), parseBars(propertyOf(value, 'other'))];
  return defined({ role, date, verdict: verdict && verdictCode(verdict), place, reason, own, other });
}

const pickPlace = ({ affective, affectiveSigma, calculative, calculativeSigma }: Placement): Placement => ({
  affective,
  affectiveSigma,
  calculative,
  calculativeSigma,
});

function parsePlace(value: unknown): Placement | undefined {
  const place = Object.fromEntries(PLACE.map((name) => [name, propertyOf(value, name)]));
  return Object.values(place).every(isShare) ? (place as Placement) : undefined;
}

function parseBars(value: unknown): Reactions['bars'] {
  const bars = REACTIONS.map((reaction) => [reaction, propertyOf(value, reaction)] as const);
  return Object.fromEntries(bars.filter(([, bar]) => isShare(bar)));
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
