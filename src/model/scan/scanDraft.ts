import { parseAnswers, type Answers } from './answer';
import { dayOf, parseDay } from '../time/calendar';
import { isFormKind, type FormKind } from './form';
import { parseFrame, type Frame } from './frame';
import { valueOf } from '../parsed';
import { defined, propertyOf } from '../property';
import { isRole, otherRole } from '../role';
import { parsePerspective, parseScan, type Perspective, type Scan } from './scan';

/** A scan on its way: role, form and date may still be open. */
export type ScanDraft = Readonly<{
  form?: FormKind;
  frame: Readonly<Partial<Frame>>;
  answers: Answers;
  perspective?: Perspective;
}>;

/** A scan with nothing filled in. */
export const EMPTY_DRAFT: ScanDraft = { frame: {}, answers: {} };

/** Whether a draft holds all that a scan must have: role, form and gate. */
export const isComplete = ({ form, frame }: ScanDraft): boolean =>
  form !== undefined && frame.role !== undefined && frame.problem !== undefined;

/**
 * The scan in a draft, dated `today` (YYYY-MM-DD) unless it has a date, its texts without control and bidi characters;
 * undefined without a role, a form or the gate. A clock outside 2000..2100 counts as its first day.
 */
export function completeDraft(draft: ScanDraft, today: string): Scan | undefined {
  if (!isComplete(draft)) return undefined;
  const date = draft.frame.date ?? valueOf(parseDay(today)) ?? dayOf(0);
  return parseScan({ ...draft, frame: { ...draft.frame, date } });
}

/** What only names the relation and says how much is asked: to change it changes no answer. */
const LABELS = { form: undefined, nickname: undefined, service: undefined, date: undefined };

/**
 * The changed draft with its date, `today` (YYYY-MM-DD) if an answer was given, changed or taken back: the date of a scan is
 * the last day on which that happened. Names and the length of the form are no answers.
 */
export function withDate(before: ScanDraft, after: ScanDraft, today: string): ScanDraft {
  if (answersOf(before) === answersOf(after)) return after;
  return { ...after, frame: { ...after.frame, date: valueOf(parseDay(today)) ?? dayOf(0) } };
}

const answersOf = ({ frame, answers, perspective }: ScanDraft): string =>
  JSON.stringify([frame, answers, perspective].map((part) => Object.entries({ ...part, ...LABELS }).sort()));

/** A new measurement of the relation in a scan: its names, sides and contract stay, every answer is open again. */
export function newMeasurement({ form, frame }: Scan): ScanDraft {
  const { date: _, problem: __, incidentKinds: ___, ...relation } = frame;
  return { form, frame: relation, answers: {} };
}

/** The scan of the other party: it chooses its own length and fills in everything itself. */
export const otherSide = ({ frame }: Scan): ScanDraft => ({
  frame: { role: otherRole(frame.role) },
  answers: {},
});

/** The draft in a value from outside; drops what it cannot use, so that every value gives a draft. */
export function parseDraft(value: unknown): ScanDraft {
  const form = propertyOf(value, 'form');
  return defined({
    form: isFormKind(form) ? form : undefined,
    frame: parsePartialFrame(propertyOf(value, 'frame')),
    answers: parseAnswers(propertyOf(value, 'answers')) ?? {},
    perspective: parsePerspective(propertyOf(value, 'perspective')),
  });
}

/** A frame of which role and date may be missing: read with stand-ins, which are then left out. */
function parsePartialFrame(value: unknown): Partial<Frame> {
  const [role, date] = [propertyOf(value, 'role'), propertyOf(value, 'date')];
  const known = (name: keyof Frame) => propertyOf(value, name);
  const frame = parseFrame({
    service: known('service'),
    nickname: known('nickname'),
    level: known('level'),
    contractEnd: known('contractEnd'),
    noticeMonths: known('noticeMonths'),
    tender: known('tender'),
    problem: known('problem'),
    incidentKinds: known('incidentKinds'),
    role: 'client',
    date: '2000-01-01',
  });
  const dated = parseFrame({ role: 'client', date });
  return defined({ ...frame, role: isRole(role) ? role : undefined, date: dated?.date });
}
