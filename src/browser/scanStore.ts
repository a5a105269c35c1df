import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';

/** A scan as it is kept on the device: an id, and the record of the model as it was written. */
export interface KeptScan {
  readonly id: string;
  readonly record: unknown;
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

/** Keeps a scan under its id and reads it back; returns whether it is there as written. */
export async function keepScan(kept: KeptScan): Promise<boolean> {
  try {
    const back = await withDatabase(async (database) => {
      await database.put('scans', kept);
      return database.get('scans', kept.id);
    });
    return JSON.stringify(back) === JSON.stringify(kept);
  } catch {
    return false;
  }
}

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

/** A new id for a scan to keep: 24 hexadecimal digits. */
export const newScanId = (): string =>
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
