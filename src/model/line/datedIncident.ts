import {
  type CalendarProblem,
  DAY_COUNT,
  MONTH_COUNT,
  dayNumber,
  dayOf,
  monthNumber,
  monthOf,
  parseDay,
  parseMonth,
} from '../time/calendar';
import { cleanText, isCutOff } from '../text/freeText';
import { isIncidentKind, type IncidentKind } from './incident';
import { accepted, type Parsed, refused, valueOf } from '../parsed';
import { defined, propertyOf } from '../property';
import { isRole, type Role } from '../role';

/** The most characters that a note keeps. */
export const MAX_NOTE_LENGTH = 280;

/**
 * An incident of the reader's own relation. `date` and `solvedOn` are a month YYYY-MM or a day YYYY-MM-DD from 2000 to
 * 2100; `solvedOn` is absent while the incident is open; the note holds at most 280 characters.
 */
export type DatedIncident = Readonly<{
  id: string;
  date: string;
  kind: IncidentKind;
  sign: 1 | -1;
  weight: 1 | 2 | 3;
  hits: Role | 'both';
  solvedOn?: string;
  note?: string;
}>;

/** What an incident says, without the id that it has in one timeline. */
export type IncidentEntry = Omit<DatedIncident, 'id'>;

/** A month YYYY-MM or a day YYYY-MM-DD from 2000 to 2100. */
export function parseIncidentDate(value: unknown): Parsed<string, CalendarProblem> {
  const month = parseMonth(value);
  return month.ok ? month : parseDay(value);
}

/** Below zero when `a` comes first, above when `b` does, 0 when they are equal; a month comes before its first day. */
export function compareDates(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether a date surely lies before another: a month covers all of its days, so within it nothing is sure. */
export function liesBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** The months from the first day of `startMonth` to a date, with days as a fraction; a month counts from its first day. */
export function monthsBetween(startMonth: string, date: string): number {
  const months = monthNumber(date) - monthNumber(startMonth);
  return isMonth(date) ? months : months + (Number(date.slice(8)) - 1) / daysIn(date);
}

/**
 * The date a finite number of months after the first day of `startMonth`, rounded to a whole month or day: the inverse
 * of `monthsBetween`. Stays within 2000 to 2100.
 */
export function dateAfter(startMonth: string, months: number, precision: 'month' | 'day'): string {
  const total = monthNumber(startMonth) + months;
  if (precision === 'month') return monthOf(clamp(Math.round(total), MONTH_COUNT - 1));
  const month = monthOf(clamp(Math.floor(total), MONTH_COUNT - 1));
  const days = (total - monthNumber(month)) * daysIn(month);
  return dayOf(clamp(dayNumber(`${month}-01`) + Math.round(days), DAY_COUNT - 1));
}

const isMonth = (date: string): boolean => date.length === 7;

const clamp = (value: number, max: number): number => Math.min(Math.max(value, 0), max);

/** The days in the month of a date. */
function daysIn(date: string): number {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A note on one line without control and bidi characters, at most 280 characters. May be empty. */
export const cleanNote = (text: string): string => cleanText(text, MAX_NOTE_LENGTH);

/** Whether `cleanNote` cuts the end off a text. */
export const isTooLongNote = (text: string): boolean => isCutOff(text, MAX_NOTE_LENGTH);

/** What an incident cannot do without. */
export type NeededPart = Exclude<keyof DatedIncident, 'solvedOn' | 'note'>;

/**
 * The incident in a value from outside; else the first part that cannot be used: its id (1 to 64 letters, digits, - and _),
 * date, kind, sign, weight or party. Drops a note without text, and a `solvedOn` that is no date or lies before the
 * incident: an incident that says when it happened is worth keeping, and is then open.
 */
export function parseDatedIncident(value: unknown): Parsed<DatedIncident, NeededPart> {
  const read = (name: keyof DatedIncident) => propertyOf(value, name);
  const [id, kind, sign, weight, hits] = [
    read('id'),
    read('kind'),
    read('sign'),
    read('weight'),
    read('hits'),
  ];
  const date = valueOf(parseIncidentDate(read('date')));
  if (!isIncidentId(id)) return refused('id');
  if (date === undefined) return refused('date');
  if (!isIncidentKind(kind)) return refused('kind');
  if (!isSign(sign)) return refused('sign');
  if (!isWeight(weight)) return refused('weight');
  if (!isParty(hits)) return refused('hits');
  const solvedOn = parseSolvedOn(read('solvedOn'), date);
  const note = parseNote(read('note'));
  return accepted(defined({ id, date, kind, sign, weight, hits, solvedOn, note }));
}

const isIncidentId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value);

const isSign = (value: unknown): value is 1 | -1 => value === 1 || value === -1;

const isWeight = (value: unknown): value is 1 | 2 | 3 => value === 1 || value === 2 || value === 3;

const isParty = (value: unknown): value is Role | 'both' => value === 'both' || isRole(value);

function parseSolvedOn(value: unknown, date: string): string | undefined {
  const solvedOn = valueOf(parseIncidentDate(value));
  return solvedOn === undefined || liesBefore(solvedOn, date) ? undefined : solvedOn;
}

const parseNote = (value: unknown): string | undefined =>
  typeof value === 'string' ? cleanNote(value) || undefined : undefined;

/** Whether two incidents say the same, whatever their ids. */
export const sameIncident = (a: IncidentEntry, b: IncidentEntry): boolean =>
  incidentKey(a) === incidentKey(b);

/** A text that is equal for two incidents exactly when they say the same, whatever their ids. */
export const incidentKey = ({ date, kind, sign, weight, hits, solvedOn, note }: IncidentEntry): string =>
  JSON.stringify([date, kind, sign, weight, hits, solvedOn, note]);
