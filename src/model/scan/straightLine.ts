import { isAnswerValue } from './answer';
import { AFFECTIVE_ITEMS, CALCULATIVE_ITEMS, DEPENDENCE_ITEMS, GOAL_ITEMS } from './item';
import { askedItems, type Scan } from './scan';

/** So many times the same column in a row is more than chance. */
const MANY = 12;

const LADDERS: ReadonlySet<string> = new Set([
  ...AFFECTIVE_ITEMS,
  ...CALCULATIVE_ITEMS,
  ...DEPENDENCE_ITEMS,
  ...GOAL_ITEMS,
]);

/**
 * Whether the same column was given twelve or more times in a row among the questions about liking, business, dependence and
 * goals, in the order asked. An open question is passed over; "don't know" and "not applicable" end a row.
 */
export function isStraightLined(scan: Scan): boolean {
  const given = askedItems(scan)
    .filter((id) => LADDERS.has(id))
    .flatMap((id) => scan.answers[id] ?? []);
  let row = 0;
  return given.some((answer, index) => {
    row = isAnswerValue(answer) ? (answer === given[index - 1] ? row + 1 : 1) : 0;
    return row >= MANY;
  });
}
