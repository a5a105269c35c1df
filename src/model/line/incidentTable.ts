import type { IncidentEntry } from './datedIncident';
import { dateText } from '../time/dateText';
import { guardCell } from './formulaGuard';
import { isBlank } from '../text/freeText';
import {
  type ColumnPlaces,
  INCIDENT_COLUMNS,
  type IncidentColumn,
  type IncidentTableWords,
  REQUIRED_COLUMNS,
  type TableProblem,
  parseHeader,
} from './incidentColumn';
import { parseIncidentRow } from './incidentRow';

export { countColumns } from './incidentColumn';
export type { IncidentColumn, IncidentTableWords, TableProblem, TableProblemCode } from './incidentColumn';

/** The most incidents that one table may hold. */
export const MAX_INCIDENT_ROWS = 1000;

/** The incidents of a table, and what is wrong with it, in the order of the rows. */
export type IncidentTable = Readonly<{
  incidents: readonly IncidentEntry[];
  problems: readonly TableProblem[];
}>;

/** A table of incidents with a header, in the words of one language; no text in it can be taken for a formula. */
export function incidentRows(incidents: readonly IncidentEntry[], words: IncidentTableWords): string[][] {
  const header = INCIDENT_COLUMNS.map((column) => words.columns[column]);
  return [
    header,
    ...incidents.map((incident) => INCIDENT_COLUMNS.map((column) => cellOf(incident, column, words))),
  ];
}

function cellOf(incident: IncidentEntry, column: IncidentColumn, words: IncidentTableWords): string {
  const { date, kind, sign, weight, hits, solvedOn, note } = incident;
  const cells: Readonly<Record<IncidentColumn, string>> = {
    date: dateText(date),
    kind: words.kinds[kind],
    effect: String(sign * weight),
    hits: words.hits[hits],
    solvedOn: solvedOn === undefined ? '' : dateText(solvedOn),
    note: guardCell(note ?? ''),
  };
  return cells[column];
}

/**
 * The incidents in a table whose first filled row is the header, with the columns in any order. Gives the good rows and
 * names every bad cell of the others; empty rows are skipped; nothing is read without the required columns, nor
 * beyond 1000 filled rows. `thisYear` tells which century two digits mean: see `parseDateText`. Never throws.
 */
export function parseIncidentRows(
  rows: readonly (readonly string[])[],
  words: IncidentTableWords,
  thisYear: number,
): IncidentTable {
  const [header, ...body] = filledRows(rows);
  if (header === undefined) return { incidents: [], problems: [{ row: 1, code: 'empty' }] };
  const { places, problems } = parseHeader(header.cells, header.row, words);
  if (!hasRequired(places)) return { incidents: [], problems };
  const headed = header.cells.map((cell) => !isBlank(cell));
  const parsed = body
    .slice(0, MAX_INCIDENT_ROWS)
    .map(({ cells, row }) => parseIncidentRow(cells, row, { places, headed, words, thisYear }));
  return {
    incidents: parsed.flatMap(({ incident }) => incident ?? []),
    problems: [...problems, ...parsed.flatMap((each) => each.problems), ...tooMany(body[MAX_INCIDENT_ROWS])],
  };
}

type FilledRow = Readonly<{ cells: readonly string[]; row: number }>;

const filledRows = (rows: readonly (readonly string[])[]): readonly FilledRow[] =>
  rows.map((cells, index) => ({ cells, row: index + 1 })).filter(({ cells }) => !cells.every(isBlank));

const hasRequired = (places: ColumnPlaces): boolean =>
  REQUIRED_COLUMNS.every((column) => places[column] !== undefined);

const tooMany = (first: FilledRow | undefined): readonly TableProblem[] =>
  first === undefined ? [] : [{ row: first.row, code: 'too-many-rows' }];
