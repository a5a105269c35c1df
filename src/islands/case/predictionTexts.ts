import type { Words } from '../../i18n/words';
import type { Field, FieldInterpretation, Question } from '../../model/case/prediction';
import type { Role } from '../../model/role';
import { fill } from '../../model/text/fill';
import type { MatrixWords } from '../matrix/Matrix';

/** The names of a type or a reaction. */
export interface FieldName {
  readonly name: string;
  readonly inSentence: string;
}

/** An interpretation with its argument, and what the scan makes of the coded answers. */
export interface InterpretationText extends FieldInterpretation {
  readonly why: string;
  readonly scan: ScanText;
}

/** What the scan says of a field; `why` and `numbers` are empty where there is nothing to say. */
export interface ScanText {
  readonly fields: readonly Field[];
  readonly name: string;
  readonly why: string;
  readonly numbers: string;
}

/** Everything that the placing of a case says, in one language. */
export interface PredictionTexts {
  readonly parties: Readonly<Record<Role, string>>;
  readonly matrices: Readonly<Record<'typology' | 'reactions', MatrixWords>>;
  readonly fields: Readonly<Record<Field, FieldName>>;
  readonly interpretation: Readonly<Record<Question, InterpretationText>>;
  readonly predict: Words['story']['predict'];
  readonly compare: Words['story']['compare'];
}

type Asked = { readonly typology: string; readonly reaction: string };

/** A question in words: about the relation as the client sees it, or about what a party does. */
export const questionText = (asked: Asked, question: Question, { parties }: PredictionTexts): string =>
  question === 'typology'
    ? fill(asked.typology, { client: parties.client })
    : fill(asked.reaction, { party: parties[question] });
