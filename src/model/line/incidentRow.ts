import { type IncidentEntry, cleanNote, isTooLongNote, liesBefore } from './datedIncident';
import { type DateProblem, parseDateText } from '../time/dateText';
import { unguardCell } from './formulaGuard';
import { foldText, isBlank } from '../text/freeText';
import { INCIDENT_KINDS } from './incident';
import {
  type ColumnPlaces,
  type IncidentColumn,
  type IncidentTableWords,
  type TableProblem,
  type TableProblemCode,
  shownCell,
} from './incidentColumn';
import { parseNumberText } from '../text/numberText';
import { accepted, type Parsed, refused, valueOf } from '../parsed';
import { defined } from '../property';
import { ROLES } from '../role';

/** How the rows of a table are laid out: where its columns stand, and which places have a name in the header. */
export type RowLayout = Readonly<{
  places: ColumnPlaces;
  headed: readonly boolean[];
  words: IncidentTableWords;
  /** The year in which the table is read: see `parseDateText`. */
  thisYear: number;
}>;

const PARTIES = [...ROLES, 'both'] as const;

/** The incident in one row; absent when a cell is bad. Every bad cell is a problem, and so is a text that got lost. */
export function parseIncidentRow(
  cells: readonly string[],
  row: number,
  layout: RowLayout,
): Readonly<{ incident?: IncidentEntry; problems: readonly TableProblem[] }> {
  const texts = cellTexts(cells, layout);
  const read = parseCells(texts, layout);
  const bad = badCells(texts, read);
  const lost = [...cutNote(texts.note), ...looseValues(cells, layout.headed)];
  const problems = [...bad, ...lost].map((problem) => ({ row, ...problem }));
  const incident = bad.length === 0 ? entryOf(read, texts.note) : undefined;
  return incident === undefined ? { problems } : { incident, problems };
}

type CellTexts = Readonly<Record<IncidentColumn, string>>;

/** What stands in the cells; nothing where only a sign says that the column does not apply. */
function cellTexts(cells: readonly string[], { places, words }: RowLayout): CellTexts {
  const text = (column: IncidentColumn): string => {
    const place = places[column];
    const cell = place === undefined ? '' : unguardCell((cells[place] ?? '').trim());
    return isBlank(cell) ? '' : cell;
  };
  const none = ['-', ...(words.notSolved === undefined ? [] : [foldText(words.notSolved)])];
  const solvedOn = text('solvedOn');
  return {
    date: text('date'),
    kind: text('kind'),
    effect: text('effect'),
    hits: text('hits'),
    solvedOn: none.includes(foldText(solvedOn)) ? '' : solvedOn,
    note: text('note'),
  };
}

/** The columns whose cells must mean something; a note may be any text. */
type CodedColumn = Exclude<IncidentColumn, 'note'>;

/** What each cell holds: a value, undefined where it is empty, or why it cannot be read. */
type ParsedCells = Readonly<{
  date: Parsed<string | undefined, DateProblem>;
  kind: Parsed<IncidentEntry['kind'] | undefined, 'not-a-kind'>;
  effect: Parsed<Effect | undefined, 'not-an-effect'>;
  hits: Parsed<IncidentEntry['hits'] | undefined, 'not-a-party'>;
  solvedOn: Parsed<string | undefined, DateProblem | 'solved-too-early'>;
}>;

function parseCells(texts: CellTexts, { words, thisYear }: RowLayout): ParsedCells {
  const date = parseDateText(texts.date, words.months, thisYear);
  return {
    date,
    kind: codeIn(texts.kind, INCIDENT_KINDS, words.kinds, 'not-a-kind'),
    effect: parseEffect(texts.effect),
    hits: codeIn(texts.hits, PARTIES, words.hits, 'not-a-party'),
    solvedOn: afterwards(parseDateText(texts.solvedOn, words.months, thisYear), valueOf(date)),
  };
}

/** The code that a text names, in the words of the language or as it is. */
function codeIn<Code extends string, Problem extends string>(
  text: string,
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
  problem: Problem,
): Parsed<Code | undefined, Problem> {
  const folded = foldText(text);
  if (folded === '') return accepted(undefined);
  const found = codes.find((code) => [code, words[code]].map(foldText).includes(folded));
  return found === undefined ? refused(problem) : accepted(found);
}

type Effect = Pick<IncidentEntry, 'sign' | 'weight'>;

/** The sign and weight in a whole number from −3 to 3 but 0. */
function parseEffect(text: string): Parsed<Effect | undefined, 'not-an-effect'> {
  const number = parseNumberText(text);
  if (!number.ok) return refused('not-an-effect');
  if (number.value === undefined) return accepted(undefined);
  const weight = ([1, 2, 3] as const).find((size) => size === Math.abs(number.value ?? 0));
  if (weight === undefined) return refused('not-an-effect');
  return accepted({ sign: number.value > 0 ? 1 : -1, weight });
}

function afterwards(solvedOn: ParsedCells['date'], date: string | undefined): ParsedCells['solvedOn'] {
  const solved = valueOf(solvedOn);
  const isEarly = solved !== undefined && date !== undefined && liesBefore(solved, date);
  return isEarly ? refused('solved-too-early') : solvedOn;
}

type CellProblem = Readonly<{ column?: IncidentColumn; code: TableProblemCode; value?: string }>;

function badCells(texts: CellTexts, read: ParsedCells): readonly CellProblem[] {
  const check = (column: CodedColumn): readonly CellProblem[] => {
    const cell = read[column];
    if (!cell.ok) return [{ column, code: cell.problem, value: shownCell(texts[column]) }];
    const isMissing = cell.value === undefined && column !== 'solvedOn';
    return isMissing ? [{ column, code: 'missing-value' }] : [];
  };
  return (['date', 'kind', 'effect', 'hits', 'solvedOn'] as const).flatMap(check);
}

const cutNote = (text: string): readonly CellProblem[] =>
  isTooLongNote(text) ? [{ column: 'note', code: 'note-cut', value: shownCell(text) }] : [];

/** What stands where the header has no name, such as the rest of a note that was split at a semicolon. */
const looseValues = (cells: readonly string[], headed: readonly boolean[]): readonly CellProblem[] =>
  cells.flatMap((cell, place) =>
    headed[place] || isBlank(cell) ? [] : [{ code: 'loose-value', value: shownCell(cell) }],
  );

/** Undefined without one of the values that an incident must have. */
function entryOf(read: ParsedCells, text: string): IncidentEntry | undefined {
  const date = valueOf(read.date);
  const kind = valueOf(read.kind);
  const effect = valueOf(read.effect);
  const hits = valueOf(read.hits);
  if (date === undefined || kind === undefined || effect === undefined || hits === undefined)
    return undefined;
  const note = cleanNote(text) || undefined;
  return defined({ date, kind, ...effect, hits, solvedOn: valueOf(read.solvedOn), note });
}
