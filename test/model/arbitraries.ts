import fc from 'fast-check';
import type { Answer, AnswerValue, Answers } from '../../src/model/scan/answer';
import { DAY_COUNT, MONTH_COUNT, dayOf, monthOf } from '../../src/model/time/calendar';
import { cleanNote, type DatedIncident, liesBefore } from '../../src/model/line/datedIncident';
import { FORM_KINDS } from '../../src/model/scan/form';
import { INCIDENT_KINDS } from '../../src/model/line/incident';
import { CHOICES, LEVELS, OTHER_KNOWS, YES_NO } from '../../src/model/scan/scanContext';
import { parseText } from '../../src/model/text/freeText';
import { AFFECTIVE_ITEMS, CALCULATIVE_ITEMS, ITEM_IDS, type ItemId } from '../../src/model/scan/item';
import { REACTIONS } from '../../src/model/result/reaction';
import { ROLES } from '../../src/model/role';
import type { Scan } from '../../src/model/scan/scan';
import { inOrder, type Timeline } from '../../src/model/line/timeline';

/** How often a property is tried; fewer under mutation testing. */
export const RUNS = Number(import.meta.env['VITE_PROPERTY_RUNS'] ?? 1000);

export const answerValue = fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5);
export const answer = fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unknown', 'na');

/** Answers to any of the given items; some absent, some beside the scale. */
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

const context = fc.record({
  role: fc.constantFrom(...ROLES),
  service: text,
  nickname: text,
  level: optional(fc.constantFrom(...LEVELS)),
  date: fc.integer({ min: 0, max: DAY_COUNT - 1 }).map(dayOf),
  choice: optional(fc.constantFrom(...CHOICES)),
  contractEnd: optional(fc.integer({ min: 0, max: MONTH_COUNT - 1 }).map(monthOf)),
  noticeMonths: optional(fc.integer({ min: 0, max: 24 })),
  tender: optional(fc.constantFrom(...YES_NO)),
  problem: optional(fc.constantFrom(...YES_NO)),
  point: text,
  otherKnows: optional(fc.constantFrom(...OTHER_KNOWS)),
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
    context: context.map(present),
    answers: someAnswers(ITEM_IDS),
    perspective,
  })
  .map(present) as unknown as fc.Arbitrary<Scan>;

const level = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);

const incidentDate = fc.oneof(
  fc.integer({ min: 0, max: DAY_COUNT - 1 }).map(dayOf),
  fc.integer({ min: 0, max: MONTH_COUNT - 1 }).map(monthOf),
);
const incidentNote = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'", "'='", "''+", '"', ';', ','), fc.string())
    .map((all) => all.join('')),
);

/** Any incident in the shape that `parseDatedIncident` gives. */
export const datedIncident: fc.Arbitrary<DatedIncident> = fc
  .record({
    id: fc.stringMatching(/^[\w-]{1,24}$/),
    date: incidentDate,
    kind: fc.constantFrom(...INCIDENT_KINDS),
    sign: fc.constantFrom(1, -1),
    weight: fc.constantFrom(1, 2, 3),
    hits: fc.constantFrom(...ROLES, 'both'),
    solvedOn: optional(incidentDate),
    note: optional(incidentNote.map((note) => cleanNote(note) || undefined)),
  })
  .map(({ solvedOn, ...rest }) =>
    present({ ...rest, solvedOn: solvedOn && !liesBefore(solvedOn, rest.date) ? solvedOn : undefined }),
  ) as unknown as fc.Arbitrary<DatedIncident>;

/** Any timeline in the shape that `parseTimelineRecord` gives. */
export const timeline: fc.Arbitrary<Timeline> = fc
  .record({
    name: fc.string({ unit: 'binary' }).map(parseText),
    months: fc.uniqueArray(fc.integer({ min: 0, max: MONTH_COUNT - 1 }), { minLength: 2, maxLength: 2 }),
    start: fc.record({ personal: level, business: level }),
    bounds: fc.uniqueArray(level, { minLength: 2, maxLength: 2 }),
    loss: fc.double({ min: 1, max: 2, noNaN: true }),
    incidents: fc.uniqueArray(datedIncident, { maxLength: 6, selector: ({ id }) => id }),
  })
  .map(({ name, months, start, bounds, loss, incidents }) => {
    const [from = 0, until = 0] = months.toSorted((a, b) => a - b);
    const [critical = 0, euphoria = 1] = bounds.toSorted((a, b) => a - b);
    const settings = { euphoria, critical, loss };
    const told = { name, from: monthOf(from), until: monthOf(until), start, settings };
    return present({ ...told, incidents: inOrder(incidents) });
  }) as unknown as fc.Arbitrary<Timeline>;
