import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswer, parseAnswers, scored, unitValue, unitValues } from '../../../src/model/scan/answer';
import { ITEM_IDS } from '../../../src/model/scan/item';
import { RUNS, answerValue, someAnswers } from '../arbitraries';

const POLLUTION = '{"__proto__":{"A1":5},"constructor":{"prototype":{"A1":5}},"A2":2}';

describe('parseAnswers', () => {
  it('keeps what it knows and drops the rest', () => {
    expect(
      parseAnswers({
        A1: 1,
        A2: 'unknown',
        A3: 0,
        A4: 6,
        A5: 2.5,
        A6: '3',
        B1: 3,
        C1: null,
        C2: 'na',
        'other-N2': 5,
      }),
    ).toEqual({ A1: 1, A2: 'unknown', C2: 'na', 'other-N2': 5 });
  });

  it.each([null, undefined, 3, 'A1', true, [], [1, 2], () => 1])('gives undefined for %o', (value) => {
    expect(parseAnswers(value)).toBeUndefined();
  });

  it('is not polluted by a prototype', () => {
    expect(parseAnswers(JSON.parse(POLLUTION))).toEqual({ A2: 2 });
    expect(parseAnswers(Object.create({ A1: 5 }))).toEqual({});
    expect(({} as Record<string, unknown>)['A1']).toBeUndefined();
  });

  it('never throws, and gives only answers', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseAnswers(value) ?? {};
        expect(Object.values(parsed).every(isAnswer)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives answers back as they are', () => {
    fc.assert(
      fc.property(someAnswers(ITEM_IDS), (answers) => {
        expect(parseAnswers(answers)).toEqual(answers);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('scored', () => {
  it('leaves out what is not known and what does not apply', () => {
    expect(scored({ A1: 1, A2: 'unknown', A3: 5, A4: 'na' })).toEqual({ A1: 1, A3: 5 });
  });
});

describe('unitValue', () => {
  it('runs from 0 to 1, and back for a reversed item', () => {
    expect(([1, 2, 3, 4, 5] as const).map((value) => unitValue('A1', value))).toEqual([
      0, 0.25, 0.5, 0.75, 1,
    ]);
    expect(([1, 2, 3, 4, 5] as const).map((value) => unitValue('A2', value))).toEqual([
      1, 0.75, 0.5, 0.25, 0,
    ]);
  });

  it('is mirrored around the third answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ITEM_IDS), answerValue, (id, value) => {
        expect(unitValue(id, value) + unitValue(id, (6 - value) as typeof value)).toBe(1);
      }),
      { numRuns: RUNS },
    );
  });

  it('is given for answers that count, in the order asked', () => {
    expect(unitValues({ A1: 5, A2: 'unknown', C1: 2 }, ['C1', 'A2', 'A3', 'A1'])).toEqual([0.25, 1]);
  });
});
