import { useEffect, useRef, useState } from 'preact/hooks';
import { watchReturn } from '../../browser/pageReturn';
import { withPatience } from '../../browser/patience';
import type { KeptScan, StoreProblem } from '../../browser/keptStore';
import { eraseKept, readKept } from '../../browser/keptStore';

/** Why the kept scans cannot be read or changed now; `silent`: the storage does not answer. */
export type KeptProblem = StoreProblem | 'unloaded' | 'silent';

/** The kept scans as this window last read them, and why they could not be read. */
interface Known {
  readonly kept: readonly KeptScan[];
  readonly problem?: KeptProblem;
}

/**
 * The scans that are kept on this device, read again whenever the reader comes back to this page. Only the last reading counts:
 * one that began before something was erased never brings it back.
 */
export function useKept() {
  const [known, setKnown] = useState<Known>({ kept: [] });
  const turn = useRef(0);
  const refresh = async (): Promise<readonly KeptScan[] | undefined> => {
    const mine = ++turn.current;
    const ifLast = (change: (now: Known) => Known) => mine === turn.current && setKnown(change);
    const slow = () => ifLast(({ kept }) => ({ kept, problem: 'silent' }));
    const read = await withPatience(readKept(), slow);
    ifLast(({ kept }) => (read.ok ? { kept: read.value } : { kept, problem: read.problem }));
    return read.ok ? read.value : undefined;
  };
  useEffect(() => {
    void refresh();
    return watchReturn(() => void refresh());
  }, []);
  const erase = async (id: string): Promise<KeptProblem | undefined> => {
    const slow = () => setKnown(({ kept }) => ({ kept, problem: 'silent' }));
    const erased = await withPatience(eraseKept(id), slow);
    if (erased.ok) setKnown(({ kept }) => ({ kept: kept.filter((scan) => scan.id !== id) }));
    await refresh();
    return erased.ok ? undefined : erased.problem;
  };
  return { ...known, refresh, erase };
}
