import type { CsvKind } from '../../../browser/csvText';
import { formatCsvText } from '../../../browser/csvText';
import { fileNameOf, saveFile } from '../../../browser/download';

/** Hands rows to the reader as a CSV file; returns its name. */
export function saveCsv(called: string, rows: readonly (readonly string[])[], kind: CsvKind): string {
  const name = fileNameOf(called, 'csv');
  saveFile(name, new Blob([formatCsvText(rows, kind)], { type: 'text/csv;charset=utf-8' }));
  return name;
}
