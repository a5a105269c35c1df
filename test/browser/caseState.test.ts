import { expect, it } from 'vitest';
import { readCaseState, watchCaseState, writeCaseState } from '../../src/browser/caseState';

it('tells who watches where the reader is, once for each change', () => {
  const seen: unknown[] = [];
  const stop = watchCaseState((state) => seen.push(state));
  writeCaseState({ step: 3 });
  writeCaseState({ step: 3 });
  writeCaseState({ shown: true });
  stop();
  writeCaseState({ step: 1 });
  expect(seen).toEqual([
    { step: 1, shown: false },
    { step: 3, shown: false },
    { step: 3, shown: true },
  ]);
  expect(readCaseState()).toEqual({ step: 1, shown: true });
});
