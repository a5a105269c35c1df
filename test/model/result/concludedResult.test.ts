import fc from 'fast-check';
import { expect, it } from 'vitest';
import { concludedResult } from '../../../src/model/result/concludedResult';
import { concludeScan } from '../../../src/model/result/conclusion';
import { scoreScan } from '../../../src/model/result/scanResult';
import { summarize } from '../../../src/model/result/summary';
import { RUNS, scan as scans } from '../arbitraries';

it('shows the place, the verdict and both reactions that the scan itself gives', () => {
  fc.assert(
    fc.property(scans, (scan) => {
      const result = scoreScan(scan);
      const concluded = concludedResult(concludeScan(scan, result));
      expect(concluded.verdict).toEqual(result.verdict);
      expect(concluded.probabilities).toEqual(result.probabilities);
      expect(concluded.judgedOwn).toBe(result.judgedOwn);
      expect(concluded.own?.verdict).toBe(result.own?.verdict);
      expect(concluded.other?.place).toEqual(result.other?.place);
      expect(summarize(concluded).held?.liking).toBe(summarize(result).held?.liking);
    }),
    { numRuns: RUNS },
  );
});

it('tells nothing of what only answers could tell', () => {
  fc.assert(
    fc.property(scans, (scan) => {
      const { advice, contributions, goals, answers } = concludedResult(concludeScan(scan, scoreScan(scan)));
      expect({ advice, contributions, goals, answers }).toEqual({ advice: [], answers: {} });
    }),
    { numRuns: RUNS },
  );
});
