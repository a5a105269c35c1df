import { ANSWER_VALUES, type Answer } from '../scan/answer';
import { DAY_COUNT, MONTH_COUNT, dayNumber, dayOf, monthNumber, monthOf } from '../time/calendar';
import { FORM_KINDS } from '../scan/form';
import { INCIDENT_KINDS } from '../line/incident';
import { YES_NO, LEVELS, MAX_NOTICE_MONTHS } from '../scan/scanContext';
import type { ItemId } from '../scan/item';
import { packCodes, unpackCodes } from './mixedRadix';
import { REACTIONS } from '../result/reaction';
import { ROLES } from '../role';
import { parseScan, type Scan } from '../scan/scan';

type Slot = Readonly<{ radix: number; code: (scan: Scan) => number; value: (code: number) => unknown }>;

const ANSWERS: readonly (Answer | undefined)[] = [undefined, ...ANSWER_VALUES, 'unknown'];
const PLACES = [undefined, ...REACTIONS, 'unknown'] as const;
const NOTICES = [undefined, ...Array.from({ length: MAX_NOTICE_MONTHS + 1 }, (_, months) => months)];

/** The items whose answers a link of version 1 holds, in this order; an item that came later does not travel in it. */
const LINKED_ITEMS = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'D1',
  'D2',
  'D3',
  'D4',
  'G1',
  'G2',
  'G3',
  'G4',
  'E1',
  'E2',
  'V1',
  'V2',
  'L1',
  'L2',
  'N1',
  'N2',
  'other-E1',
  'other-E2',
  'other-V1',
  'other-V2',
  'other-L1',
  'other-L2',
  'other-N1',
  'other-N2',
] as const satisfies readonly ItemId[];

/** What a link of version 1 holds, in this order. A published layout never changes: a new one gets a new version. */
const SLOTS: readonly Slot[] = [
  oneOf(FORM_KINDS, ({ form }) => form),
  oneOf(ROLES, ({ context }) => context.role),
  oneOf([undefined, ...LEVELS], ({ context }) => context.level),
  oneOf([undefined, ...YES_NO], ({ context }) => context.problem),
  oneOf([undefined, ...YES_NO], ({ context }) => context.tender),
  oneOf(NOTICES, ({ context }) => context.noticeMonths),
  oneOf(PLACES, ({ perspective }) => perspective?.otherOnItself),
  oneOf(PLACES, ({ perspective }) => perspective?.otherOnUs),
  {
    radix: 2 ** INCIDENT_KINDS.length,
    code: ({ context }) => kindsCode(context.incidentKinds ?? []),
    value: (code) => INCIDENT_KINDS.filter((_, bit) => code & (1 << bit)),
  },
  {
    radix: MONTH_COUNT + 1,
    code: ({ context: { contractEnd } }) => (contractEnd === undefined ? 0 : monthNumber(contractEnd) + 1),
    value: (code) => (code === 0 ? undefined : monthOf(code - 1)),
  },
  { radix: DAY_COUNT, code: ({ context }) => dayNumber(context.date), value: dayOf },
  ...LINKED_ITEMS.map((id) => oneOf(ANSWERS, ({ answers }) => answers[id])),
];

const RADICES = SLOTS.map(({ radix }) => radix);

/** A scan without its free text as one whole number under 2^147. */
export function packScan(scan: Scan): bigint {
  return packCodes(
    SLOTS.map(({ code }) => code(scan)),
    RADICES,
  );
}

/** The scan that a number stands for; undefined if the number is out of range. */
export function unpackScan(packed: bigint): Scan | undefined {
  const codes = unpackCodes(packed, RADICES);
  if (codes === undefined) return undefined;
  const values = SLOTS.map(({ value }, index) => value(codes[index] ?? 0));
  const [form, role, level, problem, tender, noticeMonths, otherOnItself, otherOnUs] = values;
  const [incidentKinds, contractEnd, date, ...answers] = values.slice(8);
  return parseScan({
    form,
    context: { role, level, problem, tender, noticeMonths, incidentKinds, contractEnd, date },
    perspective: { otherOnItself, otherOnUs },
    answers: Object.fromEntries(LINKED_ITEMS.map((id, index) => [id, answers[index]])),
  });
}

function oneOf<T>(values: readonly T[], read: (scan: Scan) => T): Slot {
  return { radix: values.length, code: (scan) => values.indexOf(read(scan)), value: (code) => values[code] };
}

function kindsCode(kinds: readonly string[]): number {
  return INCIDENT_KINDS.reduce((code, kind, bit) => code + (kinds.includes(kind) ? 1 << bit : 0), 0);
}
