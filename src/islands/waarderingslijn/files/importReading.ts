import type { CsvReading } from '../../../browser/csvText';
import type { IncidentEntry } from '../../../model/datedIncident';
import type { IncidentTableWords, TableProblem } from '../../../model/incidentTable';
import { parseIncidentRows } from '../../../model/incidentTable';
import { capital, fill } from '../../fill';
import type { LineTexts } from '../texts';

/** What a file holds: the incidents that could be read, and in words what could not, row by row. */
export type ImportReading = Readonly<{
  incidents: readonly IncidentEntry[];
  problems: readonly string[];
}>;

/** The incidents in the rows of a file, and what is wrong with the others. */
export function readImport({ rows, problems }: CsvReading, texts: LineTexts): ImportReading {
  const words: IncidentTableWords = { ...texts.table, months: texts.months };
  const table = parseIncidentRows(rows, words);
  return {
    incidents: table.incidents,
    problems: [
      ...problems.map(({ row, code }) => fill(texts.words.files.quotes[code], { row })),
      ...table.problems.map((problem) => problemText(problem, texts)),
    ],
  };
}

function problemText({ row, column, code, value = '' }: TableProblem, { table }: LineTexts): string {
  return capital(fill(table.problems[code], { row, value, column: column ? table.columns[column] : '' }));
}
