import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ADVICE_IDS, type AdviceId, type AdvicePart } from '../../src/model/result/advice/selectAdvice';
import { ADVICE_PARTS } from '../../src/model/result/advice/adviceId';
import { checkAdvice } from '../model/result/advice/adviceRules';
import { adviceScan } from '../model/result/advice/adviceScan';

const SCANS = 20_000;
const FEWEST_DIFFERENT = 1_000;

it('keeps the sentences of the method on 20,000 scans, gives every piece somewhere, and differs with the answers', () => {
  const ids = new Set<AdviceId>();
  const parts = new Set<AdvicePart>();
  const lists = new Set<string>();
  fc.assert(
    fc.property(adviceScan, (scan) => {
      const advice = checkAdvice(scan);
      for (const piece of advice) ids.add(piece.id);
      for (const part of advice.flatMap((piece) => piece.parts)) parts.add(part);
      lists.add(JSON.stringify(advice));
    }),
    { numRuns: SCANS },
  );
  expect([...ids].toSorted()).toEqual(ADVICE_IDS.toSorted());
  expect([...parts].toSorted()).toEqual(ADVICE_PARTS.toSorted());
  expect(lists.size).toBeGreaterThan(FEWEST_DIFFERENT);
});
