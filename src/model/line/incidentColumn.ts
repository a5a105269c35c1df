import type { DatedIncident } from './datedIncident';
import type { DateProblem, MonthNames } from '../time/dateText';
import { cleanText, foldText, isCutOff } from '../text/freeText';

/** The columns of a table of incidents, in the order in which they are written. */
export const INCIDENT_COLUMNS = ['date', 'kind', 'effect', 'hits', 'solvedOn', 'note'] as const;

/** A column of a table of incidents; `effect` is sign times weight. */
export type IncidentColumn = (typeof INCIDENT_COLUMNS)[number];

/** The columns that a table must have, each with a value in every row. */
export const REQUIRED_COLUMNS = ['date', 'kind', 'effect', 'hits'] as const satisfies IncidentColumn[];

/** The words of a table of incidents in one language; the English codes are always understood too. */
export type IncidentTableWords = Readonly<{
  columns: Readonly<Record<IncidentColumn, string>>;
  /** Other names that a column may have, and of a column with numbers, which says nothing. */
  alsoCalled?: Readonly<Partial<Record<IncidentColumn | 'number', string>>>;
  kinds: Readonly<Record<DatedIncident['kind'], string>>;
  hits: Readonly<Record<DatedIncident['hits'], string>>;
  /** What stands under `solvedOn` where it does not apply. */
  notSolved?: string;
  months: MonthNames;
}>;

/**
 * What can be wrong with a table. With the codes of the first line all else of the table was read; with those of the second
 * and third the row was left out; with those of the fourth there is nothing to read.
 */
export type TableProblemCode =
  | ('unknown-column' | 'repeated-column' | 'loose-value' | 'note-cut' | 'too-many-rows' | 'too-many-columns')
  | ('missing-value' | 'not-a-kind' | 'not-an-effect' | 'not-a-party' | 'solved-too-early')
  | DateProblem
  | ('empty' | 'missing-column');

/** Something wrong with a table: the row as a spreadsheet numbers it, and what stands there, at most 40 characters. */
export type TableProblem = Readonly<{
  row: number;
  column?: IncidentColumn;
  code: TableProblemCode;
  value?: string;
}>;

/** The most columns of a table that are looked at. */
export const MAX_COLUMNS = 100;

const MAX_SHOWN = 40;
/** More characters than a name of a column has. */
const MAX_NAME_LENGTH = 200;

/** What stands in a cell, fit to be shown in a message. */
export const shownCell = (text: string): string =>
  cleanText(text, MAX_SHOWN) + (isCutOff(text, MAX_SHOWN) ? '…' : '');

/** At which place of a row each column stands; no place for a column that is absent. */
export type ColumnPlaces = Readonly<Partial<Record<IncidentColumn, number>>>;

/** How many of the columns stand in a header, in the words of the language or in code. */
export function countColumns(header: readonly string[], words: IncidentTableWords): number {
  const columnOf = columnFinder(words);
  const found = header.slice(0, MAX_COLUMNS).map(columnOf);
  return INCIDENT_COLUMNS.filter((column) => found.includes(column)).length;
}

/** The columns in a header, in any order, in the words of the language or in code, and what is wrong with it. */
export function parseHeader(
  header: readonly string[],
  row: number,
  words: IncidentTableWords,
): { places: ColumnPlaces; problems: readonly TableProblem[] } {
  const seen = header.slice(0, MAX_COLUMNS);
  const columns = seen.map(columnFinder(words));
  const places = Object.fromEntries(
    INCIDENT_COLUMNS.flatMap((column) =>
      columns.includes(column) ? [[column, columns.indexOf(column)]] : [],
    ),
  ) as ColumnPlaces;
  const misnamed = columns.flatMap((column, place) =>
    headerProblem(seen[place] ?? '', column, place, places),
  );
  const missing = REQUIRED_COLUMNS.filter((column) => places[column] === undefined);
  return {
    places,
    problems: [
      ...missing.map((column) => ({ row, column, code: 'missing-column' as const })),
      ...misnamed.map((problem) => ({ row, ...problem })),
      ...(header.length > MAX_COLUMNS ? [{ row, code: 'too-many-columns' as const }] : []),
    ],
  };
}

type NamedColumn = IncidentColumn | 'number';

function columnFinder(words: IncidentTableWords): (cell: string) => NamedColumn | undefined {
  const names = INCIDENT_COLUMNS.flatMap((column) => [
    [headerKey(column), column] as const,
    [headerKey(words.columns[column]), column] as const,
  ]);
  const others = Object.entries(words.alsoCalled ?? {}) as [NamedColumn, string][];
  const known = new Map<string, NamedColumn>([
    ...others.map(([column, name]) => [headerKey(name), column] as const),
    ...names,
  ]);
  return (cell) => known.get(headerKey(cell));
}

/** A name without case, accents, signs, and what follows in brackets: Excel makes a question mark of a minus sign there. */
const headerKey = (name: string): string =>
  (foldText(name.slice(0, MAX_NAME_LENGTH)).split('(')[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '');

function headerProblem(
  cell: string,
  column: NamedColumn | undefined,
  place: number,
  places: ColumnPlaces,
): readonly Omit<TableProblem, 'row'>[] {
  const value = shownCell(cell);
  if (column === 'number') return [];
  if (column === undefined) return value === '' ? [] : [{ code: 'unknown-column', value }];
  return places[column] === place ? [] : [{ column, code: 'repeated-column', value }];
}
