import Papa from 'papaparse';

/** What stands between two cells: `;` for Excel in Dutch, `,` for programs that expect a comma. */
export type CsvKind = 'semicolon' | 'comma';

/** A quote that is wrong: one that is never closed, or one inside a quoted cell; `row` counts from 1. */
export type CsvProblem = Readonly<{ row: number; code: 'open-quote' | 'stray-quote' }>;

/** The rows of a text, and the rows with wrong quotes, each once. */
export type CsvReading = Readonly<{
  rows: readonly (readonly string[])[];
  problems: readonly CsvProblem[];
}>;

const BYTE_ORDER_MARK = '\uFEFF';
const DELIMITERS = [';', ',', '\t'] as const;
/** The line with which Excel says what stands between cells. */
const DELIMITER_LINE = /^sep=([;,\t])\n/i;

/**
 * The rows of a text with cells between `;`, `,` or tabs, whichever the first filled line has most of. Takes a byte
 * order mark and a first line `sep=;` off; line breaks in cells become `\n`. Never throws.
 */
export function parseCsvText(text: string): CsvReading {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [, named] = DELIMITER_LINE.exec(lines) ?? [];
  const body = lines.replace(DELIMITER_LINE, '').replace(/\n$/, '');
  if (body === '') return { rows: [], problems: [] };
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: named ?? likelyDelimiter(body),
    newline: '\n',
  });
  return { rows: data, problems: quoteProblems(errors) };
}

function likelyDelimiter(text: string): string {
  const line =
    text
      .replace(/"[^"]*"/g, '')
      .split('\n')
      .find((each) => each.trim() !== '') ?? '';
  const count = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}

function quoteProblems(errors: readonly Papa.ParseError[]): readonly CsvProblem[] {
  const codes = new Map<number, CsvProblem['code']>();
  for (const { type, code, row = 0 } of errors) {
    if (type === 'Quotes') codes.set(row + 1, code === 'MissingQuotes' ? 'open-quote' : 'stray-quote');
  }
  return Array.from(codes, ([row, code]) => ({ row, code }));
}

/** The text of rows for a spreadsheet: with a byte order mark, CRLF after every row, and quotes where they are needed. */
export function formatCsvText(rows: readonly (readonly string[])[], kind: CsvKind): string {
  const delimiter = kind === 'semicolon' ? ';' : ',';
  const lines = Papa.unparse(rows as string[][], { delimiter, newline: '\r\n' });
  return `${BYTE_ORDER_MARK}${lines}\r\n`;
}
