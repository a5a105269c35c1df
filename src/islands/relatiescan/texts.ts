import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../i18n/words';
import type { AdviceId, AdvicePart } from '../../model/result/advice/selectAdvice';
import type { MonthNames } from '../../model/time/dateText';
import type { ByRole, Form } from '../../model/scan/form';
import type { Reaction } from '../../model/result/reaction';
import type { Band } from '../../model/result/band';
import type { RelationshipType } from '../../model/result/relationshipType';
import type { Business } from '../../model/result/summary';
import type { CaseMoment } from '../../model/result/resemblance';
import type { MatrixWords } from '../matrix/Matrix';

/** What is said of a type of relation. */
export interface TypeText {
  readonly id: RelationshipType;
  readonly name: string;
  readonly inSentence: string;
  readonly short: string;
  readonly meaning: string;
  readonly description: string;
  readonly landing?: string | undefined;
}

/** What is said of a party that shows a reaction. */
export interface PartyText {
  readonly own: string;
  readonly other: ByRole<string>;
}

/** The same of a reaction; `seen` tells it of either party, by its name: gaps {party} and {counterparty}. */
export interface ReactionPartyText extends PartyText {
  readonly seen: string;
}

export interface ReactionText extends ReactionPartyText {
  readonly id: Reaction;
  readonly name: string;
  readonly inSentence: string;
  readonly short: string;
}

interface VerdictText {
  readonly meaning: string;
  /** What the one who filled in the scan can do with it. */
  readonly coaching?: string;
}

/** The pieces of the sentences on the first screen of a result, by the codes of the model. */
interface SummaryTexts {
  readonly liking: Readonly<Record<Band, string>>;
  readonly joins: Readonly<Record<Band, Readonly<Record<Side, string>>>>;
  readonly business: Readonly<Record<Business, Readonly<{ side: Side; text: string }>>>;
  readonly own: Readonly<Record<string, string>>;
  readonly fits: Readonly<Record<string, string>>;
  readonly goals: Readonly<Record<string, string>>;
}

/** Whether the business side speaks for staying, for neither, or against. */
type Side = 'for' | 'even' | 'against';

/** A link to a chapter or case that exists. */
export interface PageLink {
  readonly title: string;
  readonly path: string;
}

interface AdviceText {
  readonly title: string;
  readonly text: ByRole<string>;
  readonly link?: PageLink & { readonly kind: 'chapter' | 'case' };
}

/** A case by the id of its dossier; `path` where its page exists. */
export interface CaseName {
  readonly title: string;
  readonly moments: Readonly<Record<string, string>>;
  readonly path?: string;
}

/** Every word that the scan shows, in one language, and the case moments that it compares with. */
export interface ScanTexts {
  readonly locale: string;
  /** What the instrument is called. */
  readonly title: string;
  readonly words: Words['scan'];
  readonly months: MonthNames;
  readonly matrices: Readonly<Record<'typology' | 'reactions', MatrixWords>>;
  readonly form: Form<string>;
  readonly types: Readonly<Record<RelationshipType, TypeText>>;
  readonly reactions: Readonly<Record<Reaction, ReactionText>>;
  readonly verdicts: {
    readonly summary: SummaryTexts;
    readonly between: Readonly<Record<string, VerdictText>>;
    readonly middle: VerdictText;
    readonly reactions: Readonly<Record<string, ReactionPartyText & { readonly name: string }>>;
    readonly judged: Readonly<Record<string, PartyText>>;
    /** By the state of the goals and what those of the other party mean: `in-line-helping`. */
    readonly goals: Readonly<Record<string, string>>;
    readonly dependence: Readonly<Record<'both' | 'one-sided-own' | 'one-sided-other' | 'unknown', string>>;
  };
  /** Where the words of all advice are, which come with the result. */
  readonly adviceAddress: string;
  /** Where a relation that no small step moves is worked on. */
  readonly roads: readonly PageLink[];
  readonly caseNames: Readonly<Record<string, CaseName>>;
  readonly caseMoments: readonly CaseMoment[];
}

/** The words of all advice, and of what a piece can begin with. */
export interface AdviceTexts {
  readonly pieces: Readonly<Record<AdviceId, AdviceText>>;
  readonly parts: Readonly<Record<AdvicePart, ByRole<string>>>;
}

const TextsContext = createContext<ScanTexts | undefined>(undefined);

/** Gives the texts of the scan to everything inside it. */
export const TextsProvider = TextsContext.Provider;

/** The texts of the scan; throws outside a `TextsProvider`. */
export function useTexts(): ScanTexts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('no texts');
  return texts;
}

const AdviceContext = createContext<AdviceTexts | undefined>(undefined);

/** Gives the words of all advice to everything inside it. */
export const AdviceProvider = AdviceContext.Provider;

/** The words of all advice; throws outside an `AdviceProvider`. */
export function useAdvice(): AdviceTexts {
  const advice = useContext(AdviceContext);
  if (!advice) throw new Error('no advice');
  return advice;
}
