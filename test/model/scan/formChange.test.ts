import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryAnswers } from '../../../src/model/scan/formChange';
import { ITEM_IDS } from '../../../src/model/scan/item';
import { RUNS, someAnswers } from '../arbitraries';
import { VERSION_3 } from './madeUpForm';

describe('answers to an older form', () => {
  it('stay, but for a question that was reworded or removed', () => {
    const answers = { A1: 4, A2: 'unknown', A5: 'na', C1: 2 } as const;
    expect(carryAnswers(answers, 2, VERSION_3)).toEqual({
      answers: { A2: 'unknown', C1: 2 },
      dropped: ['A1', 'A5'],
    });
    expect(carryAnswers({ ...answers, G5: 3 }, 3, VERSION_3)).toEqual({
      answers: { A1: 4, A2: 'unknown', C1: 2 },
      dropped: ['A5'],
    });
  });

  it('all stay in the form that they were given to', () => {
    fc.assert(
      fc.property(someAnswers(ITEM_IDS), (answers) => {
        expect(carryAnswers(answers, 2)).toEqual({ answers, dropped: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it('that are no answers are not told of', () => {
    expect(carryAnswers({ A1: 9, B7: 'x', toString: 3 }, 2)).toEqual({ answers: {}, dropped: ['toString'] });
    for (const none of [null, undefined, 3, 'A1', [1]]) {
      expect(carryAnswers(none, 2)).toEqual({ answers: {}, dropped: [] });
    }
  });
});
