import { monthNumber, monthOf, parseDay, parseMonth } from '../time/calendar';
import { parseText } from '../text/freeText';
import { INCIDENT_KINDS, type IncidentKind } from '../line/incident';
import { valueOf } from '../parsed';
import { defined, propertyOf } from '../property';
import { isRole, type Role } from '../role';

/** The level at which the reader works with the other party. */
export const LEVELS = ['operational', 'tactical', 'strategic'] as const;

/** The level at which the reader works with the other party. */
export type Level = (typeof LEVELS)[number];

/** The answers to a yes-or-no question of the context. */
export const YES_NO = ['yes', 'no'] as const;

/** Yes or no; as `problem`: whether in the last twelve months anything made the relation go less well or doubtful. */
export type YesNo = (typeof YES_NO)[number];

/** Whether one's own organisation chooses with whom it works here: yes, within limits, or not at all. */
export const CHOICES = ['yes', 'limits', 'no'] as const;

/** Whether one's own organisation chooses with whom it works here. */
export type OwnChoice = (typeof CHOICES)[number];

/** Whether the other party knows of the point, as far as the reader knows. */
export const OTHER_KNOWS = ['yes', 'no', 'unknown'] as const;

/** Whether the other party knows of the point. */
export type OtherKnows = (typeof OTHER_KNOWS)[number];

/** The longest notice period, in months. */
export const MAX_NOTICE_MONTHS = 24;

/**
 * What is asked about the relation and never scored. `date` is YYYY-MM-DD, `contractEnd` YYYY-MM (2000..2100),
 * `noticeMonths` 0..24; free text holds at most 80 characters. `point` is what the behaviour is about, in the reader's own
 * words: it stays on the device. `otherKnows` counts only where it is asked (`asksOtherKnows`).
 */
export type ScanContext = Readonly<{
  role: Role;
  service?: string;
  nickname?: string;
  level?: Level;
  date: string;
  choice?: OwnChoice;
  contractEnd?: string;
  noticeMonths?: number;
  tender?: YesNo;
  problem?: YesNo;
  point?: string;
  incidentKinds?: readonly IncidentKind[];
  otherKnows?: OtherKnows;
}>;

/** Whether a value from outside is a level. */
export function isLevel(value: unknown): value is Level {
  return (LEVELS as readonly unknown[]).includes(value);
}

/** Whether a value from outside is `yes` or `no`. */
export function isYesNo(value: unknown): value is YesNo {
  return (YES_NO as readonly unknown[]).includes(value);
}

/** Whether a value from outside says whether one's own organisation chooses. */
export function isOwnChoice(value: unknown): value is OwnChoice {
  return (CHOICES as readonly unknown[]).includes(value);
}

/** Whether a value from outside says whether the other party knows of the point. */
export function isOtherKnows(value: unknown): value is OtherKnows {
  return (OTHER_KNOWS as readonly unknown[]).includes(value);
}

/** The context in a value from outside; drops what it cannot use; undefined without a role and a date. */
export function parseScanContext(value: unknown): ScanContext | undefined {
  const read = (name: keyof ScanContext) => propertyOf(value, name);
  const role = read('role');
  const date = valueOf(parseDay(read('date')));
  if (!isRole(role) || date === undefined) return undefined;
  return defined({
    role,
    service: parseText(read('service')),
    nickname: parseText(read('nickname')),
    level: keep(isLevel, read('level')),
    date,
    choice: keep(isOwnChoice, read('choice')),
    contractEnd: valueOf(parseMonth(read('contractEnd'))),
    noticeMonths: keep(isNoticeMonths, read('noticeMonths')),
    tender: keep(isYesNo, read('tender')),
    problem: keep(isYesNo, read('problem')),
    point: parseText(read('point')),
    incidentKinds: parseIncidentKinds(read('incidentKinds')),
    otherKnows: keep(isOtherKnows, read('otherKnows')),
  });
}

function keep<T>(guard: (value: unknown) => value is T, value: unknown): T | undefined {
  return guard(value) ? value : undefined;
}

function isNoticeMonths(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_NOTICE_MONTHS;
}

function parseIncidentKinds(value: unknown): readonly IncidentKind[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const kinds = INCIDENT_KINDS.filter((kind) => value.includes(kind));
  return kinds.length === 0 ? undefined : kinds;
}

/** The last month, YYYY-MM, in which notice can be given; undefined without an end and a notice period. */
export function lastNoticeMonth({ contractEnd, noticeMonths }: Partial<ScanContext>): string | undefined {
  if (contractEnd === undefined || noticeMonths === undefined) return undefined;
  const month = monthNumber(contractEnd) - noticeMonths;
  return month < 0 ? undefined : monthOf(month);
}
