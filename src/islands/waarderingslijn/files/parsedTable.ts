import { thisYear } from '../../../browser/clock';
import { parseCsvText } from '../../../browser/csvText';
import type { FileRefusal } from '../../../browser/textFile';
import { parsePastedText, readTextFile } from '../../../browser/textFile';
import { countColumns } from '../../../model/line/incidentTable';
import type { Parsed } from '../../../model/parsed';
import { accepted } from '../../../model/parsed';
import type { LineTexts } from '../texts';
import type { ImportedTable, ImportSource } from './importedTable';
import { importTable, tableWords } from './importedTable';

/** What is in a table of incidents, or why it was not read. */
export type ParsedTable = Parsed<ImportedTable, FileRefusal | 'pasted-too-large'>;

/** The incidents in a file that the reader chose. Never throws. */
export async function readTableFile(file: File, texts: LineTexts): Promise<ParsedTable> {
  const read = await readTextFile(file);
  if (!read.ok) return read;
  const { text, encoding } = read.value;
  return accepted(parseTable(text, { fileName: file.name, encoding }, texts));
}

/** The incidents in a table that the reader pasted. */
export function parsePastedTable(text: string, texts: LineTexts): ParsedTable {
  const pasted = parsePastedText(text);
  return pasted.ok
    ? accepted(parseTable(pasted.value, {}, texts))
    : { ok: false, problem: 'pasted-too-large' };
}

function parseTable(text: string, source: ImportSource, texts: LineTexts): ImportedTable {
  const words = tableWords(texts);
  const rows = parseCsvText(text, (header) => countColumns(header, words));
  return importTable(rows, source, texts, thisYear());
}
