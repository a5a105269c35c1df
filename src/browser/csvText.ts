import Papa from 'papaparse';

/** What stands between two cells: `;` for Excel in Dutch, `,` for programs that expect a comma. */
export type CsvKind = 'semicolon' | 'comma';

/** A quote that is wrong: one that is never closed, or one inside a quoted cell; `row` counts from 1. */
export type CsvProblem = Readonly<{ row: number; code: 'open-quote' | 'stray-quote' }>;

/** The rows of a text, and the rows with wrong quotes, each once. */
export type ParsedCsv = Readonly<{
  rows: readonly (readonly string[])[];
  problems: readonly CsvProblem[];
}>;

/** How well a row does as the header of a table: the higher, the better; 0 when it means nothing. */
export type HeaderFit = (header: readonly string[]) => number;

const BYTE_ORDER_MARK = '\uFEFF';
const DELIMITERS = [';', ',', '\t'] as const;
/** The line with which Excel says what stands between cells. */
const DELIMITER_LINE = /^"?sep=([;,\t])"?\n/i;
/** What a cell cannot hold without quotes, whichever of the delimiters it is read with. */
const QUOTED = /["\r\n;,\t]/;

/**
 * The rows of a text with cells between `;`, `,` or tabs: with which of them the first filled row is the best header, else
 * whichever it has most of. Takes a byte order mark and a first line `sep=;` off; line breaks in cells become `\n`. Never
 * throws.
 */
export function parseCsvText(text: string, fit: HeaderFit = () => 0): ParsedCsv {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [, named] = DELIMITER_LINE.exec(lines) ?? [];
  const body = lines.replace(DELIMITER_LINE, '').replace(/\n$/, '');
  if (body === '') return { rows: [], problems: [] };
  const { data, errors } = parseWith(named ?? likelyDelimiter(body, fit), body);
  return { rows: data, problems: quoteProblems(errors) };
}

const parseWith = (delimiter: string, text: string): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n' });

function likelyDelimiter(text: string, fit: HeaderFit): string {
  const header = firstRow(text);
  const cells = new Map(
    DELIMITERS.map((delimiter) => [delimiter, parseWith(delimiter, header).data[0] ?? []]),
  );
  const rank = (measure: HeaderFit) => (a: string, b: string) =>
    measure(cells.get(b as ';') ?? []) - measure(cells.get(a as ';') ?? []);
  const byFit = rank(fit);
  const byLength = rank(({ length }) => length);
  return DELIMITERS.toSorted((a, b) => byFit(a, b) || byLength(a, b))[0] ?? ';';
}

/** The first line with something on it, and those after it as long as a quote is open. */
function firstRow(text: string): string {
  const start = text.search(/\S/);
  let end = start;
  let isQuoted = false;
  while (end < text.length && (isQuoted || text[end] !== '\n')) {
    if (text[end] === '"') isQuoted = !isQuoted;
    end += 1;
  }
  return text.slice(text.lastIndexOf('\n', start) + 1, end);
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
  const quotes = (cell: unknown) => QUOTED.test(String(cell));
  const lines = Papa.unparse(rows as string[][], { delimiter, newline: '\r\n', quotes });
  return `${BYTE_ORDER_MARK}${lines}\r\n`;
}
