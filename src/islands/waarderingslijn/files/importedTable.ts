import type { ParsedCsv } from '../../../browser/csvText';
import type { TextEncoding } from '../../../browser/textFile';
import type { IncidentEntry } from '../../../model/line/datedIncident';
import { isolated } from '../../../model/text/freeText';
import type { IncidentTableWords, TableProblem } from '../../../model/line/incidentTable';
import { parseIncidentRows } from '../../../model/line/incidentTable';
import { capital, fill } from '../../../model/text/fill';
import type { LineTexts } from '../texts';

/** Where a table came from: a file, with its name and how it is written, or what the reader pasted. */
export type ImportSource = Readonly<{ fileName?: string; encoding?: TextEncoding }>;

/** What a file holds: the incidents that could be read, and in words what could not, row by row. */
export type ImportedTable = Readonly<{
  incidents: readonly IncidentEntry[];
  problems: readonly string[];
  source: ImportSource;
}>;

/** The words of a table of incidents, with those that the instrument itself shows above and in its list. */
export function tableWords({ table, months, words: { editor } }: LineTexts): IncidentTableWords {
  return { ...table, months, alsoCalled: editor.columns, notSolved: editor.positiveSolved };
}

/** The incidents in the rows of a file, and what is wrong with the others. */
export function importTable(
  { rows, problems }: ParsedCsv,
  source: ImportSource,
  texts: LineTexts,
  thisYear: number,
): ImportedTable {
  const table = parseIncidentRows(rows, tableWords(texts), thisYear);
  return {
    incidents: table.incidents,
    problems: [
      ...problems.map(({ row, code }) => fill(texts.words.files.quotes[code], { row })),
      ...table.problems.map((problem) => problemText(problem, texts)),
    ],
    source,
  };
}

function problemText({ row, column, code, value = '' }: TableProblem, { table }: LineTexts): string {
  return capital(
    fill(table.problems[code], { row, value: isolated(value), column: column ? table.columns[column] : '' }),
  );
}
