import { refused, type Parsed } from '../model/parsed';
import type * as Store from './scanStore';
import type { StoreProblem } from './scanStore';

export type { Keeping, KeptMark, KeptScan, StoreProblem } from './scanStore';

/** What the store does, or `unloaded` where its script could not be had: it is loaded when it is first used. */
async function withStore<T>(
  use: (store: typeof Store) => Promise<Parsed<T, StoreProblem>>,
): Promise<Parsed<T, StoreProblem | 'unloaded'>> {
  const store = await import('./scanStore').catch(() => undefined);
  return store ? use(store) : refused('unloaded');
}

/** All scans kept on this device; see `scanStore`. */
export const readKept = () => withStore((store) => store.readKept());

/** Keeps a record; see `scanStore`. */
export const keepRecord = (...keeping: Parameters<typeof Store.keepRecord>) =>
  withStore((store) => store.keepRecord(...keeping));

/** Puts back the record that another was written over; see `scanStore`. */
export const restoreRecord = (...restoring: Parameters<typeof Store.restoreRecord>) =>
  withStore((store) => store.restoreRecord(...restoring));

/** Erases one kept scan; see `scanStore`. */
export const eraseKept = (id: string) => withStore((store) => store.eraseKept(id));

/** Erases every kept scan; see `scanStore`. */
export const eraseAllKept = () => withStore((store) => store.eraseAllKept());
