import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
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

interface ScanDatabase extends DBSchema {
  scans: { key: string; value: KeptScan };
}

const NAME = 'relatiemanagement';
const VERSION = 1;

/** All scans kept on this device; empty when storage is denied. */
export async function readKept(): Promise<readonly KeptScan[]> {
  try {
    return await withDatabase((database) => database.getAll('scans'));
  } catch {
    return [];
  }
}

/**
 * Keeps a record and reads it back. It takes the place of `replaces` where that is still as this window saw it; where
 * another window changed it, the record gets an id of its own, so that no measurement is lost.
 * Returns the id it has; undefined when it is not there as written.
 */
export async function keepRecord(record: unknown, replaces?: KeptMark): Promise<string | undefined> {
  try {
    return await withDatabase(async (database) => {
      const { store, done } = database.transaction('scans', 'readwrite');
      const there = replaces && (await store.get(replaces.id));
      const id = replaces && isAsSeen(there, replaces) ? replaces.id : newScanId();
      await store.put({ id, record });
      const back = await store.get(id);
      await done;
      return JSON.stringify(back) === JSON.stringify({ id, record }) ? id : undefined;
    });
  } catch {
    return undefined;
  }
}

/** What is gone can be written again. */
const isAsSeen = (there: KeptScan | undefined, { savedAt }: KeptMark): boolean =>
  there === undefined || propertyOf(there.record, 'savedAt') === savedAt;

/** Erases one kept scan; returns whether it is gone. */
export const eraseKept = (id: string): Promise<boolean> => erase((database) => database.delete('scans', id));

/** Erases every kept scan; returns whether they are gone. */
export const eraseAllKept = (): Promise<boolean> => erase((database) => database.clear('scans'));

async function erase(use: (database: IDBPDatabase<ScanDatabase>) => Promise<void>): Promise<boolean> {
  try {
    await withDatabase(use);
    return true;
  } catch {
    return false;
  }
}

/** 24 hexadecimal digits. */
const newScanId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

async function withDatabase<T>(use: (database: IDBPDatabase<ScanDatabase>) => Promise<T>): Promise<T> {
  const database = await openDB<ScanDatabase>(NAME, VERSION, {
    upgrade: (fresh) => void fresh.createObjectStore('scans', { keyPath: 'id' }),
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
