/**
 * What a link of version 2 holds of a scan, written out: it never changes, whatever becomes of the questionnaire. Another layout
 * is another link version beside this one.
 */
import {
  anyOf,
  dayIn,
  monthIn,
  oneOf,
  packFields,
  unpackFields,
  type FieldValues,
  type LinkField,
} from './layout';
import { carryAnswers, type FormState } from '../scan/formChange';
import type { FormKind } from '../scan/form';
import { parseScan, visibleScan, type Scan } from '../scan/scan';

/** What the sender left out of a scan: nothing, or what tells of leaving. */
export type LeftOut = 'nothing' | 'leaving';

/** A scan as a link brought it; `dropped` are the questions whose answers no longer count. */
export type LinkedScan = Readonly<{ scan: Scan; leftOut: LeftOut; dropped: readonly string[] }>;

/** The form version whose answers a link of version 2 holds. */
const FORM = 2;
const COMMON = [
  ...['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6'],
  ...['D1', 'D2', 'D3', 'D4', 'G1', 'G2', 'G3', 'G4'],
];
const OWN = ['E1', 'E2', 'V1', 'V2', 'L1', 'L2', 'N1', 'N2'];
const OTHER = [
  ...['other-E1', 'other-E2', 'other-V1', 'other-V2', 'other-L1', 'other-L2', 'other-N1', 'other-N2'],
];
const QUICK = [
  ...['A1', 'A4', 'A5', 'A6', 'C1', 'C2', 'C3', 'C5', 'G2', 'G3', 'E1', 'V1', 'L1', 'N1'],
  ...['other-E1', 'other-V1', 'other-L1', 'other-N1'],
];
const ANSWERS = [undefined, 1, 2, 3, 4, 5, 'unknown', 'na'];
const FIELD_NAMES = [undefined, 'exit', 'voice', 'loyalty', 'neglect', 'unknown'];
const NOTICE_MONTHS = Array.from({ length: 25 }, (_, months) => months);
/** What tells of leaving, or of what would make it easy. */
const LEAVING = ['E1', 'E2', 'C5', 'C6', 'contractEnd', 'noticeMonths', 'tender'];

const CONTEXT: readonly LinkField[] = [
  oneOf('leftOut', ['nothing', 'leaving']),
  oneOf('role', ['client', 'provider']),
  oneOf('level', [undefined, 'operational', 'tactical', 'strategic']),
  oneOf('choice', [undefined, 'yes', 'limits', 'no']),
  oneOf('problem', [undefined, 'yes', 'no']),
  oneOf('otherKnows', [undefined, 'yes', 'no', 'unknown']),
  oneOf('tender', [undefined, 'yes', 'no']),
  oneOf('noticeMonths', [undefined, ...NOTICE_MONTHS]),
  anyOf('incidentKinds', ['interpersonal', 'business', 'external']),
  monthIn('contractEnd', 2000, 2100),
  dayIn('date', 2000, 2100),
];
const PERSPECTIVE = [oneOf('otherOnItself', FIELD_NAMES), oneOf('otherOnUs', FIELD_NAMES)];

const LAYOUTS: Readonly<Record<FormKind, readonly LinkField[]>> = {
  long: [...CONTEXT, ...PERSPECTIVE, ...[...COMMON, ...OWN, ...OTHER].map((id) => oneOf(id, ANSWERS))],
  quick: [...CONTEXT, ...QUICK.map((id) => oneOf(id, ANSWERS))],
};

/** What counts of a scan, as one whole number: under 2^160 for the long form, under 2^105 for the quick one. */
export function packScan(scan: Scan, leftOut: LeftOut = 'nothing'): bigint {
  const { form, context, perspective, answers } = visibleScan(scan);
  const values = { ...context, ...perspective, ...answers, leftOut };
  return packFields(LAYOUTS[form], without(values, leftOut));
}

/**
 * The scan that a number stands for, its answers as the form of now takes them; undefined if the number is out of range, or
 * holds what was not asked or was left out: one scan has one link.
 */
export function unpackScan(packed: bigint, form: FormKind, now?: FormState): LinkedScan | undefined {
  const values = unpackFields(LAYOUTS[form], packed);
  if (values === undefined || holdsHidden(values)) return undefined;
  const leftOut: LeftOut = values['leftOut'] === 'leaving' ? 'leaving' : 'nothing';
  if (Object.keys(without(values, leftOut)).length < Object.keys(values).length) return undefined;
  const given = Object.fromEntries(ITEMS.map((id) => [id, values[id]]));
  const { answers, dropped } = carryAnswers(given, FORM, now);
  const scan = parseScan({ form, context: values, perspective: values });
  return scan && { scan: { ...scan, answers }, leftOut, dropped };
}

const ITEMS = [...COMMON, ...OWN, ...OTHER];

const without = (values: FieldValues, leftOut: LeftOut): FieldValues =>
  leftOut === 'nothing'
    ? values
    : Object.fromEntries(Object.entries(values).filter(([name]) => !LEAVING.includes(name)));

/** Whether a link holds what was not asked, by the rules of form version 2. */
function holdsHidden(values: FieldValues): boolean {
  const holds = (names: readonly string[]) => names.some((name) => values[name] !== undefined);
  const isAsked = [1, 'unknown', 'na'].includes(values['V1'] as number | string);
  if (values['problem'] !== 'yes')
    return holds([...OWN, ...OTHER, 'otherKnows', 'incidentKinds', 'otherOnItself', 'otherOnUs']);
  return (!isAsked && holds(['otherKnows'])) || (values['otherKnows'] === 'no' && holds(OTHER));
}
