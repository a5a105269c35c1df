import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswerValue } from '../../../src/model/scan/answer';
import { measureCommitment } from '../../../src/model/result/commitment';
import {
  measureContributions,
  topContributions,
  type Contribution,
} from '../../../src/model/result/contribution';
import { RUNS, commitmentItems, someAnswers } from '../arbitraries';

const total = (list: readonly Contribution[]) => list.reduce((sum, { amount }) => sum + amount, 0);

describe('contributions', () => {
  it('sum to the distance of the place from the midlines, one for every answer that counts', () => {
    fc.assert(
      fc.property(someAnswers(commitmentItems), (answers) => {
        const commitment = measureCommitment(answers);
        const contributions = measureContributions(answers);
        expect(contributions === undefined).toBe(commitment === undefined);
        if (commitment === undefined || contributions === undefined) return;
        expect(total(contributions.affective)).toBeCloseTo(commitment.affective - 0.5, 12);
        expect(total(contributions.calculative)).toBeCloseTo(commitment.calculative - 0.5, 12);
        const items = [...contributions.affective, ...contributions.calculative].map(({ item }) => item);
        expect(items).toEqual(commitmentItems.filter((id) => isAnswerValue(answers[id])));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the top contributions', () => {
  const list: readonly Contribution[] = [
    { item: 'A1', amount: 0.1 },
    { item: 'A2', amount: 0 },
    { item: 'A3', amount: -0.2 },
    { item: 'A4', amount: 0.3 },
    { item: 'A5', amount: -0.1 },
    { item: 'A6', amount: 0.1 },
    { item: 'C1', amount: 0.1 },
    { item: 'C2', amount: -0.3 },
  ];
  const items = (found: readonly Contribution[]) => found.map(({ item }) => item);

  it('are three up and three down, largest first, ties in form order, without zeros', () => {
    const { up, down } = topContributions(list);
    expect(items(up)).toEqual(['A4', 'A1', 'A6']);
    expect(items(down)).toEqual(['C2', 'A3', 'A5']);
  });

  it('may be fewer', () => {
    const { up, down } = topContributions(list, 1);
    expect([items(up), items(down)]).toEqual([['A4'], ['C2']]);
    expect(topContributions([{ item: 'A2', amount: 0 }])).toEqual({ up: [], down: [] });
  });
});
