/**
 * What is stored of a scan, and what happens to a reader's data when an author changes the questionnaire:
 *
 * 1. An author adds an item: stored answers keep their place, for they are stored by item id; the new item is unanswered.
 * 2. An author removes an item: its stored answer is dropped when the record is read; nothing else moves.
 * 3. An author rewords an item without changing what it asks: nothing happens. If what it asks changes, it is a new item with
 *    a new id, as in 1 and 2; an id is never given to another question.
 * 4. An author reorders items: nothing happens to a record. (A link packs answers in form order: reordering, adding or
 *    removing there means a new link version, with the old layout kept to read old links.)
 * 5. An author changes a facet, a direction or the number of answers: FORM_VERSION goes up, and the conversion of older answers
 *    is written in this file, with a record of the old version among the tests.
 * 6. A record of a newer schema or form version than this code knows is left alone: it is not read, so never misread.
 */
import { FORM_VERSION } from './form';
import { defined, propertyOf } from './property';
import { parseScan, type Scan } from './scan';

/** The version of the record around the scan. */
export const SCAN_SCHEMA_VERSION = 1;

/** A stored scan; `savedAt` is an instant in UTC, such as 2026-03-01T14:03:00.000Z. */
export type ScanRecord = Readonly<{ schema: number; form: number; savedAt: string; scan: Scan }>;

/** What a record holds for its reader; `savedAt` is absent where it is not an instant in UTC. */
export type StoredScan = Readonly<{ scan: Scan; savedAt?: string }>;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

/** A scan as a plain value for storage or JSON. */
export function formatScanRecord(scan: Scan, savedAt: string): ScanRecord {
  return { schema: SCAN_SCHEMA_VERSION, form: FORM_VERSION, savedAt, scan };
}

/** The scan in a stored value or its JSON text; undefined if it is no record, or a newer one. */
export function parseScanRecord(value: unknown): StoredScan | undefined {
  const record = typeof value === 'string' ? parseJson(value) : value;
  if (propertyOf(record, 'schema') !== SCAN_SCHEMA_VERSION) return undefined;
  if (propertyOf(record, 'form') !== FORM_VERSION) return undefined;
  const scan = parseScan(propertyOf(record, 'scan'));
  if (scan === undefined) return undefined;
  return defined({ scan, savedAt: parseInstant(propertyOf(record, 'savedAt')) });
}

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
