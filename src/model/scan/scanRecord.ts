/**
 * What is stored of a scan, and what happens to a reader's data when an author changes the questionnaire:
 *
 * 1. An author adds an item: stored answers keep their place, for they are stored by item id; the new item is unanswered.
 * 2. An author removes an item: its stored answer is dropped when the record is read, and the reader is told which.
 * 3. An author rewords an item without changing what it asks: nothing happens. If what it asks or what a step of its ladder
 *    means changes, FORM_VERSION goes up and becomes the `since` of that item: answers from an older form to it are dropped,
 *    and the reader is told which. An id is never given to another question.
 * 4. An author reorders items: nothing happens to a record. (The layout of a published link is written out in scanLayout: it
 *    does not move either; the new order needs a new link version.)
 * 5. An author changes a facet or a direction: as 3, for a score from the older answer would say something else.
 * 6. A record of a newer schema or form version than this code knows is left alone: it is listed, can be taken along as a file,
 *    and is not read, so never misread.
 */
import { FORM_VERSION } from './form';
import { carryAnswers, CURRENT_FORM, type FormState } from './formChange';
import { defined, propertyOf } from '../property';
import { accepted, refused, type Parsed } from '../parsed';
import { parseScan, type Scan } from './scan';
import { completeDraft, parseDraft } from './scanDraft';

/** The version of the record around the scan. */
export const SCAN_SCHEMA_VERSION = 1;

/** The first form version that was published. */
const FIRST_FORM = 2;

/** A stored scan; `savedAt` is an instant in UTC, such as 2026-03-01T14:03:00.000Z. */
export type ScanRecord = Readonly<{ schema: number; form: number; savedAt: string; scan: Scan }>;

/**
 * What a record holds for its reader; `savedAt` is absent where it is not an instant in UTC. `dropped` are the questions whose
 * answers no longer count, because they are gone or mean something else now.
 */
export type StoredScan = Readonly<{ scan: Scan; savedAt?: string; dropped: readonly string[] }>;

/** Why a stored value cannot be opened: a newer version of the site wrote it, it has no date, or it is no record. */
export const RECORD_PROBLEMS = ['newer', 'undated', 'damaged'] as const;

/** Why a stored value cannot be opened. */
export type RecordProblem = (typeof RECORD_PROBLEMS)[number];

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

/** A scan as a plain value for storage or JSON. */
export function formatScanRecord(scan: Scan, savedAt: string): ScanRecord {
  return { schema: SCAN_SCHEMA_VERSION, form: FORM_VERSION, savedAt, scan };
}

/** The scan in a stored value or its JSON text, or why it cannot be opened; what cannot be opened is no less the reader's. */
export function parseScanRecord(
  value: unknown,
  now: FormState = CURRENT_FORM,
): Parsed<StoredScan, RecordProblem> {
  const record = typeof value === 'string' ? parseJson(value) : value;
  const [schema, form] = [propertyOf(record, 'schema'), propertyOf(record, 'form')];
  if (isNewer(schema, SCAN_SCHEMA_VERSION) || isNewer(form, now.version)) return refused('newer');
  if (schema !== SCAN_SCHEMA_VERSION || !isFormVersion(form)) return refused('damaged');
  const stored = propertyOf(record, 'scan');
  const scan = parseScan(stored);
  if (scan === undefined) return refused(isUndated(stored) ? 'undated' : 'damaged');
  const { answers, dropped } = carryAnswers(propertyOf(stored, 'answers'), form, now);
  const savedAt = parseInstant(propertyOf(record, 'savedAt'));
  return accepted(defined({ scan: { ...scan, answers }, savedAt, dropped }));
}

const isFormVersion = (form: unknown): form is number => Number.isInteger(form) && Number(form) >= FIRST_FORM;

const isNewer = (version: unknown, known: number): boolean => typeof version === 'number' && version > known;

/** Whether it would be a scan if it had a date. */
const isUndated = (stored: unknown): boolean =>
  completeDraft({ ...parseDraft(stored), context: { ...parseDraft(stored).context, problem: 'no' } }, '') !==
  undefined;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseInstant(value: unknown): string | undefined {
  return typeof value === 'string' && INSTANT.test(value) ? value : undefined;
}
