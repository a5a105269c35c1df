import type { DatedIncident } from './datedIncident';
import type { MonthNames } from './dateText';
import { cleanText, foldText } from './freeText';

/** The columns of a table of incidents, in the order in which they are written. */
export const INCIDENT_COLUMNS = ['date', 'kind', 'effect', 'hits', 'solvedOn', 'note'] as const;

/** A column of a table of incidents; `effect` is sign times weight. */
export type IncidentColumn = (typeof INCIDENT_COLUMNS)[number];

/** The columns that a table must have, each with a value in every row. */
export const REQUIRED_COLUMNS = ['date', 'kind', 'effect', 'hits'] as const satisfies IncidentColumn[];

/** The words of a table of incidents in one language; the English codes are always understood too. */
export type IncidentTableWords = Readonly<{
  columns: Readonly<Record<IncidentColumn, string>>;
  kinds: Readonly<Record<DatedIncident['kind'], string>>;
  hits: Readonly<Record<DatedIncident['hits'], string>>;
  months: MonthNames;
}>;

/**
 * What can be wrong with a table. With the codes of the first line all else of the table was read; with those of the second
 * the row was left out; with those of the third there is nothing to read.
 */
export type TableProblemCode =
  | ('unknown-column' | 'repeated-column' | 'loose-value' | 'note-cut' | 'too-many-rows')
  | ('missing-value' | 'not-a-date' | 'not-a-kind' | 'not-an-effect' | 'not-a-party' | 'solved-too-early')
  | ('empty' | 'missing-column');

/** Something wrong with a table: the row as a spreadsheet numbers it, and what stands there, at most 40 characters. */
export type TableProblem = Readonly<{
  row: number;
  column?: IncidentColumn;
  code: TableProblemCode;
  value?: string;
}>;

const MAX_SHOWN = 40;

/** What stands in a cell, fit to be shown in a message. */
export const shownCell = (text: string): string => cleanText(text, MAX_SHOWN);

/** At which place of a row each column stands; no place for a column that is absent. */
export type ColumnPlaces = Readonly<Partial<Record<IncidentColumn, number>>>;

/** The columns in a header, in any order, in the words of the language or in code, and what is wrong with it. */
export function parseHeader(
  header: readonly string[],
  row: number,
  words: IncidentTableWords,
): { places: ColumnPlaces; problems: readonly TableProblem[] } {
  const columns = header.map((cell) => columnOf(cell, words));
  const places = Object.fromEntries(
    INCIDENT_COLUMNS.flatMap((column) =>
      columns.includes(column) ? [[column, columns.indexOf(column)]] : [],
    ),
  ) as ColumnPlaces;
  const misnamed = columns.flatMap((column, place) =>
    headerProblem(header[place] ?? '', column, place, places),
  );
  const missing = REQUIRED_COLUMNS.filter((column) => places[column] === undefined);
  return {
    places,
    problems: [
      ...missing.map((column) => ({ row, column, code: 'missing-column' as const })),
      ...misnamed.map((problem) => ({ row, ...problem })),
    ],
  };
}

function columnOf(cell: string, words: IncidentTableWords): IncidentColumn | undefined {
  const key = headerKey(cell);
  return INCIDENT_COLUMNS.find((column) => [column, words.columns[column]].map(headerKey).includes(key));
}

/** A name without case, accents, signs, and what stands in brackets: Excel makes a question mark of a minus sign there. */
const headerKey = (name: string): string =>
  foldText(name)
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

function headerProblem(
  cell: string,
  column: IncidentColumn | undefined,
  place: number,
  places: ColumnPlaces,
): readonly Omit<TableProblem, 'row'>[] {
  const value = shownCell(cell);
  if (column === undefined) return value === '' ? [] : [{ code: 'unknown-column', value }];
  return places[column] === place ? [] : [{ column, code: 'repeated-column', value }];
}
