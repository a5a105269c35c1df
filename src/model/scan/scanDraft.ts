import { parseAnswers, type Answers } from './answer';
import { dayOf, parseDay } from '../time/calendar';
import { isFormKind, type FormKind } from './form';
import { parseScanContext, type ScanContext } from './scanContext';
import { valueOf } from '../parsed';
import { defined, propertyOf } from '../property';
import { isRole, otherRole } from '../role';
import { parsePerspective, parseScan, type Perspective, type Scan } from './scan';

/** A scan on its way: role, form and date may still be open. */
export type ScanDraft = Readonly<{
  form?: FormKind;
  context: Readonly<Partial<ScanContext>>;
  answers: Answers;
  perspective?: Perspective;
}>;

/** A scan with nothing filled in. */
export const EMPTY_DRAFT: ScanDraft = { context: {}, answers: {} };

/** Whether a draft holds all that a scan must have: role, form and whether there is a point. */
export const isComplete = ({ form, context }: ScanDraft): boolean =>
  form !== undefined && context.role !== undefined && context.problem !== undefined;

/**
 * The scan in a draft, dated `today` (YYYY-MM-DD) unless it has a date, its texts without control and bidi characters;
 * undefined without a role, a form or whether there is a point. A clock outside 2000..2100 counts as its first day.
 */
export function completeDraft(draft: ScanDraft, today: string): Scan | undefined {
  if (!isComplete(draft)) return undefined;
  const date = draft.context.date ?? valueOf(parseDay(today)) ?? dayOf(0);
  return parseScan({ ...draft, context: { ...draft.context, date } });
}

/** What only names the relation and says how much is asked: to change it changes no answer. */
const LABELS = {
  form: undefined,
  nickname: undefined,
  service: undefined,
  point: undefined,
  date: undefined,
};

/**
 * The changed draft with its date, `today` (YYYY-MM-DD) if an answer was given, changed or taken back: the date of a scan is
 * the last day on which that happened. Names and the length of the form are no answers.
 */
export function withDate(before: ScanDraft, after: ScanDraft, today: string): ScanDraft {
  if (answersOf(before) === answersOf(after)) return after;
  return { ...after, context: { ...after.context, date: valueOf(parseDay(today)) ?? dayOf(0) } };
}

const answersOf = ({ context, answers, perspective }: ScanDraft): string =>
  JSON.stringify(
    [context, answers, perspective].map((part) => Object.entries({ ...part, ...LABELS }).sort()),
  );

/** A new measurement of the relation in a scan: its names, sides and contract stay, every answer is open again. */
export function newMeasurement({ form, context }: Scan): ScanDraft {
  const { date: _, problem: __, point: ___, incidentKinds: ____, otherKnows: _____, ...relation } = context;
  return { form, context: relation, answers: {} };
}

/** The scan of the other party: it chooses its own length and fills in everything itself. */
export const otherSide = ({ context }: Scan): ScanDraft => ({
  context: { role: otherRole(context.role) },
  answers: {},
});

/** The draft in a value from outside; drops what it cannot use, so that every value gives a draft. */
export function parseDraft(value: unknown): ScanDraft {
  const form = propertyOf(value, 'form');
  return defined({
    form: isFormKind(form) ? form : undefined,
    context: parsePartialContext(propertyOf(value, 'context')),
    answers: parseAnswers(propertyOf(value, 'answers')) ?? {},
    perspective: parsePerspective(propertyOf(value, 'perspective')),
  });
}

/** A context of which role and date may be missing: read with stand-ins, which are then left out. */
function parsePartialContext(value: unknown): Partial<ScanContext> {
  const [role, date] = [propertyOf(value, 'role'), propertyOf(value, 'date')];
  const known = (name: keyof ScanContext) => propertyOf(value, name);
  const context = parseScanContext({
    service: known('service'),
    nickname: known('nickname'),
    level: known('level'),
    choice: known('choice'),
    contractEnd: known('contractEnd'),
    noticeMonths: known('noticeMonths'),
    tender: known('tender'),
    problem: known('problem'),
    point: known('point'),
    incidentKinds: known('incidentKinds'),
    otherKnows: known('otherKnows'),
    role: 'client',
    date: '2000-01-01',
  });
  const dated = parseScanContext({ role: 'client', date });
  return defined({ ...context, role: isRole(role) ? role : undefined, date: dated?.date });
}
