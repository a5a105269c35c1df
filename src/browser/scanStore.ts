import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { accepted, refused, type Parsed } from '../model/parsed';
import { propertyOf } from '../model/property';

/** A scan as it is kept on the device: an id, and the record of the model as it was written. */
export interface KeptScan {
  readonly id: string;
  readonly record: unknown;
}

/** A kept scan as this window last saw it: its id, and the `savedAt` of its record. */
export interface KeptMark {
  readonly id: string;
  readonly savedAt: string;
}

/** Why the storage did not do as it was asked: no room, another window in the way, a newer site's database, or not at all. */
export type StoreProblem = 'full' | 'blocked' | 'newer' | 'denied';

/**
 * What keeping came to: `over` wrote over the kept scan (`previous` is what stood there), `apart` found it changed by another
 * window and wrote beside it, `new` wrote a new one, and `same` found these answers kept already and wrote nothing.
 */
export type Keeping = Readonly<{ id: string; how: 'new' | 'apart' | 'same' | 'over'; previous?: unknown }>;

interface ScanDatabase extends DBSchema {
  scans: { key: string; value: KeptScan };
}

const NAME = 'relatiemanagement';
const VERSION = 1;

/** All scans kept on this device. One that cannot be read back is among them, with an undefined record. */
export const readKept = (): Promise<Parsed<readonly KeptScan[], StoreProblem>> =>
  withDatabase(async (database) => {
    const ids = await storeOf(database).getAllKeys();
    // One that cannot be read back ends its transaction, and must not take the others with it.
    const kept = ids.map((id) =>
      storeOf(database)
        .get(id)
        .catch(() => undefined),
    );
    const scans = await Promise.all(kept);
    return ids.map((id, index) => ({ id, record: scans[index]?.record }));
  });

/**
 * Keeps a record, beside the kept scan that it came from (`seen`) or, with `over`, in its place. It takes that place only where
 * the kept scan is still as this window saw it, so that no measurement is lost, and answers that are kept already are not kept
 * twice. What was written is read back.
 */
export const keepRecord = (
  record: unknown,
  seen?: KeptMark,
  over = false,
): Promise<Parsed<Keeping, StoreProblem>> =>
  withDatabase(async (database) => {
    const store = storeOf(database, 'readwrite');
    const there = seen && (await store.get(seen.id));
    if (there && holdsSame(there.record, record)) return { id: there.id, how: 'same' };
    const replaces = over && seen !== undefined && isAsSeen(there, seen);
    const id = replaces ? seen.id : newScanId();
    await write(store, { id, record });
    if (!replaces) return { id, how: over ? 'apart' : 'new' };
    return { id, how: 'over', ...(there ? { previous: there.record } : {}) };
  });

/**
 * Puts back the record that another was written over; only where that other one is still as this window wrote it. Returns
 * whether it was put back.
 */
export const restoreRecord = (previous: unknown, seen: KeptMark): Promise<Parsed<boolean, StoreProblem>> =>
  withDatabase(async (database) => {
    const store = storeOf(database, 'readwrite');
    const there = await store.get(seen.id);
    if (!there || !isAsSeen(there, seen)) return false;
    await write(store, { id: seen.id, record: previous });
    return true;
  });

/** Erases one kept scan. */
export const eraseKept = (id: string): Promise<Parsed<void, StoreProblem>> =>
  withDatabase(async (database) => {
    const store = storeOf(database, 'readwrite');
    await Promise.all([store.delete(id), store.transaction.done]);
  });

/** Erases every kept scan. */
export const eraseAllKept = (): Promise<Parsed<void, StoreProblem>> =>
  withDatabase(async (database) => {
    const store = storeOf(database, 'readwrite');
    await Promise.all([store.clear(), store.transaction.done]);
  });

/** The store in a transaction of its own. One that ends early is told by what was asked of it, never as an uncaught error. */
function storeOf<Mode extends IDBTransactionMode = 'readonly'>(
  database: IDBPDatabase<ScanDatabase>,
  mode?: Mode,
) {
  const { store, done } = database.transaction('scans', mode);
  done.catch(() => undefined);
  return store;
}

/** Writes and reads back; throws where the database does not hold what was written. */
async function write(store: ReturnType<typeof storeOf<'readwrite'>>, kept: KeptScan): Promise<void> {
  // One after the other: a write that is called off at once leaves nothing behind that nobody listens to.
  const reading = store.put(kept).then(() => store.get(kept.id));
  const [back] = await Promise.all([reading, store.transaction.done]);
  if (asText(back) !== asText(kept)) throw new DOMException('not as written', 'DataError');
}

/** What is gone can be written again. */
const isAsSeen = (there: KeptScan | undefined, { savedAt }: KeptMark): boolean =>
  there === undefined || propertyOf(there.record, 'savedAt') === savedAt;

function holdsSame(one: unknown, other: unknown): boolean {
  const text = asText(propertyOf(one, 'scan'));
  return text !== undefined && text === asText(propertyOf(other, 'scan'));
}

/** A plain value as text; undefined where it has none. */
function asText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** 24 hexadecimal digits. */
const newScanId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Opens the database for one use and closes it: an open one would keep this page out of the back/forward cache. */
async function withDatabase<T>(
  use: (database: IDBPDatabase<ScanDatabase>) => Promise<T>,
): Promise<Parsed<T, StoreProblem>> {
  let database: IDBPDatabase<ScanDatabase> | undefined;
  try {
    database = await openScans();
    return accepted(await use(database));
  } catch (error) {
    return refused(problemOf(error));
  } finally {
    database?.close();
  }
}

/** The open database; rejects at once where another window is in the way of it. */
const openScans = (): Promise<IDBPDatabase<ScanDatabase>> =>
  new Promise((resolve, reject) => {
    let late = false;
    const opening = openDB<ScanDatabase>(NAME, VERSION, {
      upgrade: (fresh) => void fresh.createObjectStore('scans', { keyPath: 'id' }),
      blocked: () => {
        late = true;
        reject(new DOMException('another window has it', BLOCKED));
      },
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    });
    opening.then((database) => (late ? database.close() : resolve(database)), reject);
  });

const BLOCKED = 'BlockedError';

const PROBLEMS = new Map<string, StoreProblem>([
  ['QuotaExceededError', 'full'],
  [BLOCKED, 'blocked'],
  ['VersionError', 'newer'],
]);

const problemOf = (error: unknown): StoreProblem =>
  (error instanceof DOMException && PROBLEMS.get(error.name)) || 'denied';
