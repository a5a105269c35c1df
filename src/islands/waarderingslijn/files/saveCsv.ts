import type { CsvKind } from '../../../browser/csvText';
import { formatCsvText } from '../../../browser/csvText';
import { saveFile } from '../../../browser/download';
import { fileNameOf } from '../../../browser/fileName';
import { incidentRows } from '../../../model/line/incidentTable';
import type { Timeline } from '../../../model/line/timeline';
import type { LineTexts } from '../texts';

/** Hands the incidents of a line to the reader as a CSV file; returns its name. */
export function saveCsv(
  called: string,
  { incidents }: Timeline,
  kind: CsvKind,
  { table, months }: LineTexts,
): string {
  const name = fileNameOf(called, 'csv');
  const text = formatCsvText(incidentRows(incidents, { ...table, months }), kind);
  saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  return name;
}
