import type * as Store from '../../../src/browser/keptStore';
import { accepted, refused } from '../../../src/model/parsed';
import { formatScanRecord } from '../../../src/model/scan/scanRecord';
import { SCAN } from './scanDesk';

/** The kept scans as a test sets them, and what the storage does when it is asked. */
export const storage: { kept: Store.KeptScan[]; problem?: Store.StoreProblem | undefined } = { kept: [] };

/** A kept scan with this name and day. */
export const recordOf = (nickname: string, date: string) =>
  formatScanRecord({ ...SCAN, context: { ...SCAN.context, nickname, date } }, '2026-03-02T13:03:00.000Z');

export const KABELS = recordOf('Kabels', '2026-03-01');

/** Two scans are kept, and the storage does as it is asked. */
export function keepTwo(): void {
  storage.kept = [
    { id: 'a', record: KABELS },
    { id: 'b', record: recordOf('Schoonmaak', '2026-04-01') },
  ];
  storage.problem = undefined;
}

/** What stands in the place of the browser's storage of kept scans: `vi.mock('...keptStore', () => import('./storedScans'))`. */
const answer = <T>(act: () => T) =>
  Promise.resolve(storage.problem ? refused(storage.problem) : accepted(act()));

export const readKept = () => answer(() => [...storage.kept]);

export const eraseKept = (id: string) =>
  answer(() => void (storage.kept = storage.kept.filter((scan) => scan.id !== id)));

export const eraseAllKept = () => answer(() => void (storage.kept = []));

export const keepRecord = (record: unknown, seen?: Store.KeptMark, over = false) =>
  answer(() => {
    const previous = storage.kept.find(({ id }) => id === seen?.id)?.record;
    const id = over && seen ? seen.id : `kept${storage.kept.length + 1}`;
    storage.kept = [...storage.kept.filter((scan) => scan.id !== id), { id, record }];
    return over ? { id, how: 'over', previous } : { id, how: 'new' };
  });

export const restoreRecord = (record: unknown, { id }: Store.KeptMark) =>
  answer(() => {
    storage.kept = storage.kept.map((scan) => (scan.id === id ? { id, record } : scan));
    return true;
  });
