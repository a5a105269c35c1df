import type { MatrixPlace } from '../result/matrixPlace';
import { parseText } from '../text/freeText';
import { clamp } from '../mean';
import { defined, propertyOf } from '../property';
import { reactionAt, type Reaction } from '../result/reactionField';
import { typeAt, type RelationshipType } from '../result/relationshipType';
import { ROLES, type Role } from '../role';

/** What a reader of a case places: the relation on the typology, and each party on the reaction matrix. */
export const QUESTIONS = ['typology', 'client', 'provider'] as const;

/** One of the three placements. */
export type Question = (typeof QUESTIONS)[number];

/** A field of the matrix that a question is about. */
export type Field = RelationshipType | Reaction;

/** Where a reader places something, and perhaps why. */
export type Placing = Readonly<{ place?: MatrixPlace; why?: string }>;

/** What a reader makes of a case, as far as it is filled in. */
export type Prediction = Readonly<Partial<Record<Question, Placing>>>;

/** Who interpreted a case: the author of the guide, or this site where the author gives none. */
export const INTERPRETERS = ['author', 'site'] as const;

/** The interpretation of one question: one field, or two where the author names two; any of them is the reader's own. */
export type FieldInterpretation<F extends Field = Field> = Readonly<{
  by: (typeof INTERPRETERS)[number];
  fields: readonly F[];
}>;

/** The interpretation of a case: the relation and the reaction of each party at the end of the story. */
export type CaseInterpretation = Readonly<{ typology: FieldInterpretation<RelationshipType> }> &
  Readonly<Record<Role, FieldInterpretation<Reaction>>>;

/** The most characters that a reason keeps. */
export const MAX_WHY_LENGTH = 280;

const RANGES = { typology: [0, 1], client: [-1, 1], provider: [-1, 1] } as const;

/** The fields of both matrices, from top left to bottom right. */
export const FIELDS = {
  typology: ['prospect', 'pillar', 'freerider', 'hostage'],
  reactions: ['exit', 'voice', 'neglect', 'loyalty'],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

/** The fields that a question can be answered with. */
export const fieldsOf = (question: Question): readonly Field[] =>
  FIELDS[question === 'typology' ? 'typology' : 'reactions'];

/** The field that a place lies in. */
export function fieldAt(question: Question, { x, y }: MatrixPlace): Field {
  return question === 'typology' ? typeAt(y, x) : reactionAt({ positivity: x, activity: y });
}

/** The middle of a field. */
export function middleOf(question: Question, field: Field): MatrixPlace {
  const [low, high] = RANGES[question];
  const index = fieldsOf(question).indexOf(field);
  const part = (share: number) => low + share * (high - low);
  return { x: part(index % 2 === 0 ? 0.25 : 0.75), y: part(index < 2 ? 0.75 : 0.25) };
}

/** A place moved by parts of the side of the matrix, to the right and up; it stays on the matrix. */
export function movePlace(question: Question, { x, y }: MatrixPlace, right: number, up: number): MatrixPlace {
  const [low, high] = RANGES[question];
  const moved = (value: number, by: number) => rounded(clamp(value + by * (high - low), low, high));
  return { x: moved(x, right), y: moved(y, up) };
}

/** The place at a part of the side of the matrix, from the left and from the bottom, each 0..1. */
export function placeAt(question: Question, right: number, up: number): MatrixPlace {
  const [low] = RANGES[question];
  return movePlace(question, { x: low, y: low }, right, up);
}

/** How far a place lies to the right and up on its matrix, each 0..1. */
export function sharesOf(
  question: Question,
  { x, y }: MatrixPlace,
): { readonly right: number; readonly up: number } {
  const [low, high] = RANGES[question];
  const share = (value: number) => (value - low) / (high - low);
  return { right: share(x), up: share(y) };
}

/** The party that a place on the reaction matrix is meant for: the first without a place, else the one that is nearest. */
export function partyMeant(prediction: Prediction, { x, y }: MatrixPlace): Role {
  const open = ROLES.find((role) => prediction[role]?.place === undefined);
  const distance = (role: Role) => {
    const place = prediction[role]?.place;
    return place ? Math.hypot(place.x - x, place.y - y) : 0;
  };
  return open ?? (distance('provider') < distance('client') ? 'provider' : 'client');
}

/** The questions that have no place yet. */
export const openQuestions = (prediction: Prediction): readonly Question[] =>
  QUESTIONS.filter((question) => prediction[question]?.place === undefined);

/** The prediction in a value from outside; drops what it cannot use, and never throws. */
export function parsePrediction(value: unknown): Prediction {
  return Object.fromEntries(
    QUESTIONS.flatMap((question) => {
      const entry = propertyOf(value, question);
      const placing = defined({
        place: parsePlace(question, propertyOf(entry, 'place')),
        why: parseText(propertyOf(entry, 'why'), MAX_WHY_LENGTH),
      });
      return Object.keys(placing).length === 0 ? [] : [[question, placing]];
    }),
  );
}

function parsePlace(question: Question, value: unknown): MatrixPlace | undefined {
  const [x, y] = [propertyOf(value, 'x'), propertyOf(value, 'y')];
  return isWithin(question, x) && isWithin(question, y) ? { x, y } : undefined;
}

function isWithin(question: Question, value: unknown): value is number {
  const [low, high] = RANGES[question];
  return typeof value === 'number' && value >= low && value <= high;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
