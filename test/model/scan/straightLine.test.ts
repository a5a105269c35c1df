import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/model/scan/answer';
import { ITEM_IDS } from '../../../src/model/scan/item';
import type { Scan } from '../../../src/model/scan/scan';
import { isStraightLined } from '../../../src/model/scan/straightLine';

const scanWith = (columns: readonly (Answer | undefined)[], form: Scan['form'] = 'long'): Scan => ({
  form,
  context: { role: 'client', date: '2026-03-15', problem: 'yes' },
  answers: Object.fromEntries(
    ITEM_IDS.flatMap((id, index) => (columns[index] === undefined ? [] : [[id, columns[index]]])),
  ),
});
const times = (count: number, answer: Answer): readonly Answer[] => Array<Answer>(count).fill(answer);

describe('the same column', () => {
  it.each<[string, readonly (Answer | undefined)[], boolean]>([
    ['twelve times from the start', times(12, 3), true],
    ['eleven times', [...times(11, 3), 4, ...times(8, 3)], false],
    ['twelve times at the end', [...times(8, 2), ...times(12, 5)], true],
    ['twelve times around an open question', [...times(6, 1), undefined, ...times(6, 1)], true],
    ['broken by a question that is not known', [...times(8, 1), 'unknown', ...times(8, 1)], false],
    ['of not applicable', times(20, 'na'), false],
    ['of the reactions only', [...times(11, 2), ...times(9, 4), ...times(16, 1)], false],
    ['going on into the reactions', [...times(9, 2), ...times(27, 1)], false],
    ['nowhere', [], false],
  ])('%s', (_, columns, found) => {
    expect(isStraightLined(scanWith(columns))).toBe(found);
  });

  it('is not seen in the quick form, which has too few of these questions', () => {
    expect(isStraightLined(scanWith(times(36, 3), 'quick'))).toBe(false);
  });
});
