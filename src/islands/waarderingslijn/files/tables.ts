/** What reads a table and shows what is in it, in one file: it is loaded when a table is first chosen or pasted. */
export { ImportPreview } from './ImportPreview';
export { parsePastedTable, readTableFile } from './parsedTable';
