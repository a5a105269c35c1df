import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../i18n/words';
import type { RelationshipType } from '../../model/result/relationshipType';
import type { Timeline } from '../../model/line/timeline';
import type { MatrixWords } from '../matrix/Matrix';

/** Every word that the instrument shows, in one language, and the line that it starts with. */
export interface LineTexts {
  readonly locale: string;
  /** What the instrument is called. */
  readonly title: string;
  readonly words: Words['lineTool'];
  readonly table: Words['incidentTable'];
  readonly months: Words['months'];
  readonly bounds: { readonly euphoria: string; readonly critical: string };
  readonly signs: { readonly positive: string; readonly negative: string };
  readonly strokes: Words['lines']['strokes'];
  readonly matrix: MatrixWords;
  readonly fields: Readonly<Record<RelationshipType, string>>;
  /** The line of the guide's five moments, with dates. */
  readonly guide: Timeline;
  /** Where the method is explained. */
  readonly methodPath: string;
}

const TextsContext = createContext<LineTexts | undefined>(undefined);

/** Gives the texts of the instrument to everything inside it. */
export const TextsProvider = TextsContext.Provider;

/** The texts of the instrument; throws outside a `TextsProvider`. */
export function useTexts(): LineTexts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('no texts');
  return texts;
}
