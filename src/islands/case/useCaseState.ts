import { useEffect, useState } from 'preact/hooks';
import type { CaseState } from '../../browser/caseState';
import { watchCaseState } from '../../browser/caseState';

/** Where the reader of the case is; `first` until the page has come to life, as the server drew it. */
export function useCaseState(first: CaseState): CaseState {
  const [state, setState] = useState(first);
  useEffect(() => {
    const stop = watchCaseState(setState);
    return () => void stop();
  }, []);
  return state;
}
