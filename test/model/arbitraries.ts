import fc from 'fast-check';
import type { Answer, AnswerValue, Answers } from '../../src/model/answer';
import { DAY_COUNT, MONTH_COUNT, dayOf, monthOf } from '../../src/model/calendar';
import { FORM_KINDS } from '../../src/model/form';
import { GATES, INCIDENT_KINDS, LEVELS, parseText } from '../../src/model/frame';
import { AFFECTIVE_ITEMS, CALCULATIVE_ITEMS, ITEM_IDS, type ItemId } from '../../src/model/item';
import { REACTIONS } from '../../src/model/reaction';
import { ROLES } from '../../src/model/role';
import type { Scan } from '../../src/model/scan';

/** How often a property is tried; fewer under mutation testing. */
export const RUNS = Number(import.meta.env['VITE_PROPERTY_RUNS'] ?? 1000);

export const answerValue = fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5);
export const answer = fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unknown');

/** Answers to any of the given items; some absent, some unknown. */
export const someAnswers = (items: readonly ItemId[]): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(items.map((id) => [id, answer])), { requiredKeys: [] });

/** A point of the scale for every one of the given items. */
export const allAnswers = (items: readonly ItemId[]): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(items.map((id) => [id, answerValue])));

export const commitmentItems: readonly ItemId[] = [...AFFECTIVE_ITEMS, ...CALCULATIVE_ITEMS];

const place = fc.constantFrom(...REACTIONS, 'unknown' as const);
const text = fc.string({ unit: 'binary' }).map(parseText);
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const present = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const frame = fc.record({
  role: fc.constantFrom(...ROLES),
  service: text,
  nickname: text,
  level: optional(fc.constantFrom(...LEVELS)),
  date: fc.integer({ min: 0, max: DAY_COUNT - 1 }).map(dayOf),
  contractEnd: optional(fc.integer({ min: 0, max: MONTH_COUNT - 1 }).map(monthOf)),
  noticeMonths: optional(fc.integer({ min: 0, max: 24 })),
  tender: optional(fc.constantFrom(...GATES)),
  problem: optional(fc.constantFrom(...GATES)),
  incidentKinds: fc.subarray([...INCIDENT_KINDS]).map((kinds) => (kinds.length === 0 ? undefined : kinds)),
});

const perspective = fc
  .record({ otherOnItself: optional(place), otherOnUs: optional(place) })
  .map(present)
  .map((fields) => (Object.keys(fields).length === 0 ? undefined : fields));

/** Any scan in the shape that `parseScan` gives. */
export const scan: fc.Arbitrary<Scan> = fc
  .record({
    form: fc.constantFrom(...FORM_KINDS),
    frame: frame.map(present),
    answers: someAnswers(ITEM_IDS),
    perspective,
  })
  .map(present) as unknown as fc.Arbitrary<Scan>;
