import fc from 'fast-check';
import type { Answer, AnswerValue } from '../../../../src/model/scan/answer';
import { FORM_KINDS } from '../../../../src/model/scan/form';
import { ITEM_IDS, SCORING_KEY, type Facet } from '../../../../src/model/scan/item';
import type { Scan } from '../../../../src/model/scan/scan';
import { CHOICES, OTHER_KNOWS, YES_NO } from '../../../../src/model/scan/scanContext';
import { defined } from '../../../../src/model/property';
import { ROLES } from '../../../../src/model/role';

const GROUPS: readonly (readonly Facet[])[] = [
  ['social', 'trust', 'warmth'],
  ['value'],
  ['switching', 'fewAlternatives', 'own-dependence', 'other-dependence'],
  ['goals'],
  ['exit'],
  ['voice'],
  ['loyalty'],
  ['neglect'],
];

/** A leaning per group of facets, from -2 (low) to 2 (high): so that clear pictures come about as often as mixed ones. */
const leanings = fc.array(fc.integer({ min: -2, max: 2 }), {
  minLength: GROUPS.length,
  maxLength: GROUPS.length,
});

type Deviation = number | 'unknown' | 'na' | undefined;

/** What stands in the place of an answer: a step off the leaning, no answer, or one beside the scale. */
const deviations = fc.array(fc.constantFrom<Deviation>(-1, 0, 0, 0, 0, 1, 1, 3, 'unknown', 'na', undefined), {
  minLength: ITEM_IDS.length,
  maxLength: ITEM_IDS.length,
});

/** Any scan that leans somewhere. */
export const adviceScan: fc.Arbitrary<Scan> = fc
  .record({
    form: fc.constantFrom(...FORM_KINDS),
    role: fc.constantFrom(...ROLES),
    choice: fc.constantFrom(undefined, ...CHOICES, 'yes' as const),
    problem: fc.constantFrom('yes' as const, ...YES_NO),
    otherKnows: fc.constantFrom(undefined, ...OTHER_KNOWS),
    contractEnd: fc.constantFrom(undefined, undefined, undefined, '2026-06'),
    tender: fc.constantFrom(undefined, ...YES_NO),
    leanings,
    deviations,
  })
  .map(({ form, leanings: leaning, deviations: deviation, ...context }) => ({
    form,
    context: defined({ ...context, date: '2026-03-15' }),
    answers: defined(
      Object.fromEntries(ITEM_IDS.map((id, index) => [id, answerTo(id, leaning, deviation[index])])),
    ),
  }));

function answerTo(
  id: (typeof ITEM_IDS)[number],
  leaning: readonly number[],
  deviation: Deviation,
): Answer | undefined {
  if (typeof deviation !== 'number') return deviation;
  const { facet, direction } = SCORING_KEY[id];
  const lean = leaning[GROUPS.findIndex((facets) => facets.includes(facet))] ?? 0;
  const point = Math.min(5, Math.max(1, 3 + lean + deviation));
  return (direction === 'reversed' ? 6 - point : point) as AnswerValue;
}
