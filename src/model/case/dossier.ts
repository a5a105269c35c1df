import type { Answer, Answers } from '../scan/answer';
import type { AppreciationLevels } from '../line/appreciation';
import type { Incident } from '../line/incident';
import { ITEM_IDS, type ItemId } from '../scan/item';
import type { OwnChoice } from '../scan/scanContext';
import { defined } from '../property';
import { ROLES, type Role } from '../role';

export type { Incident } from '../line/incident';

/** What a coded answer rests on: a fact of the text, or an assumption of the author. */
export const EVIDENCE = ['text', 'assumption'] as const;

/** What a coded answer rests on. */
export type Evidence = (typeof EVIDENCE)[number];

/** An answer that an author gave on behalf of a party; `fact` names the fact that it rests on. */
export type CodedAnswer = Readonly<{ answer: Answer; evidence: Evidence; fact?: string }>;

/** Whether the client's organisation chooses with whom it works, as an author coded it. */
export type CodedChoice = Readonly<{ answer: OwnChoice; evidence: Evidence; fact?: string }>;

/** The coded answers of one party. */
export type CodedAnswers = Readonly<Partial<Record<ItemId, CodedAnswer>>>;

/** A moment of a relation; `month` counts from its start. Each party answers for itself: own behaviour under E1–N2. */
export type Moment<A = Answers> = Readonly<{
  id: string;
  month: number;
  answers: Readonly<Partial<Record<Role, A>>>;
}>;

/** A relation between two parties: a case that we wrote, or the reader's own. `choice` is the client's. */
export type Dossier<A = Answers, C = OwnChoice> = Readonly<{
  id: string;
  parties: Readonly<Record<Role, Readonly<{ name: string; kind?: string }>>>;
  choice?: C;
  /** The levels at which the appreciation starts; the base of the method where it is absent. */
  start?: AppreciationLevels;
  incidents: readonly Incident[];
  moments: readonly Moment<A>[];
}>;

/** A case: a dossier whose answers carry their evidence. */
export type CodedDossier = Dossier<CodedAnswers, CodedChoice>;

/** The answers without their evidence. */
export function plainAnswers(coded: CodedAnswers): Answers {
  return Object.fromEntries(
    ITEM_IDS.flatMap((id) => {
      const entry = coded[id];
      return entry === undefined ? [] : [[id, entry.answer] as const];
    }),
  );
}

/** A case in the shape of a reader's own relation: without the evidence. */
export function plainDossier(coded: CodedDossier): Dossier {
  return defined({ ...coded, choice: coded.choice?.answer, moments: coded.moments.map(plainMoment) });
}

function plainMoment(moment: Moment<CodedAnswers>): Moment {
  const answers = ROLES.flatMap((role) => {
    const coded = moment.answers[role];
    return coded === undefined ? [] : [[role, plainAnswers(coded)] as const];
  });
  return { ...moment, answers: Object.fromEntries(answers) };
}
