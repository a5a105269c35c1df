import type { OtherKnows, YesNo } from './scanContext';
import {
  BEHAVIOUR_ITEMS,
  ITEM_IDS,
  OTHER_BEHAVIOUR_ITEMS,
  type Direction,
  type Facet,
  type ItemId,
} from './item';
import type { Role } from '../role';

/** The version of the questionnaire that the scoring key belongs to. */
export const FORM_VERSION = 2;

/** The quick form asks a part of the items, the long one all. */
export const FORM_KINDS = ['quick', 'long'] as const;

/** How many questions the reader chose to answer. */
export type FormKind = (typeof FORM_KINDS)[number];

/** The items of the quick form, in form order; it too is centred under straight-lining. */
export const QUICK_ITEMS = [
  'A1',
  'A4',
  'A5',
  'A6',
  'C1',
  'C2',
  'C3',
  'C5',
  'G2',
  'G3',
  'E1',
  'V1',
  'L1',
  'N1',
  'other-E1',
  'other-V1',
  'other-L1',
  'other-N1',
] as const satisfies readonly ItemId[];

/** What decides which items are asked: whether there is a point, and whether the other party knows of it. */
export type Asked = Readonly<{ problem: YesNo | undefined; otherKnows?: OtherKnows | undefined }>;

const OWN: ReadonlySet<string> = new Set(BEHAVIOUR_ITEMS);
const OTHER: ReadonlySet<string> = new Set(OTHER_BEHAVIOUR_ITEMS);

/** Whether a value from outside is a form kind. */
export function isFormKind(value: unknown): value is FormKind {
  return (FORM_KINDS as readonly unknown[]).includes(value);
}

/** The items that are asked, in form order; behaviour only with a point, the other party's only if it may know of it. */
export function formItems(kind: FormKind, { problem, otherKnows }: Asked): readonly ItemId[] {
  const items: readonly ItemId[] = kind === 'quick' ? QUICK_ITEMS : ITEM_IDS;
  const hidesOwn = problem !== 'yes';
  const hidesOther = hidesOwn || otherKnows === 'no';
  return items.filter((id) => !(hidesOwn && OWN.has(id)) && !(hidesOther && OTHER.has(id)));
}

/** One value for a client and one for a provider. */
export type ByRole<T> = Readonly<Record<Role, T>>;

/** A group of items that is shown as one step. */
export type FormGroup<Text> = Readonly<{ id: string; title: Text; intro?: Text }>;

/** The words of the five answers, from the first point to the fifth. */
export type AnswerWords<Text> = readonly [Text, Text, Text, Text, Text];

/** An item with its words; `up` and `down` are the acts that a step stands for: both on A1–A6, C1 and C2, down on C5 and C6. */
export type FormItem<Text> = Readonly<{
  id: ItemId;
  group: string;
  facet: Facet;
  direction: Direction;
  since: number;
  question: ByRole<Text>;
  answers: ByRole<AnswerWords<Text>>;
  /** A rule that the reader needs while answering, also when to choose "not applicable". */
  hint?: ByRole<Text>;
  why?: Text;
  talk: ByRole<Text>;
  up?: ByRole<Text>;
  down?: ByRole<Text>;
}>;

/** The questionnaire with its words; scoring never sees Text. */
export type Form<Text> = Readonly<{
  version: number;
  groups: readonly FormGroup<Text>[];
  items: readonly FormItem<Text>[];
}>;
