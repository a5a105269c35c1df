import { type IncidentEntry, cleanNote, isTooLongNote, liesBefore } from './datedIncident';
import { parseDateText } from './dateText';
import { unguardCell } from './formulaGuard';
import { foldText } from './freeText';
import { INCIDENT_KINDS } from './incident';
import {
  type ColumnPlaces,
  type IncidentColumn,
  type IncidentTableWords,
  type TableProblem,
  type TableProblemCode,
  shownCell,
} from './incidentColumn';
import { defined } from './property';
import { ROLES } from './role';

/** How the rows of a table are laid out: where its columns stand, and which places have a name in the header. */
export type RowLayout = Readonly<{
  places: ColumnPlaces;
  headed: readonly boolean[];
  words: IncidentTableWords;
}>;

const PARTIES = [...ROLES, 'both'] as const;

/** The incident in one row; absent when a cell is bad. Every bad cell is a problem, and so is a text that got lost. */
export function parseIncidentRow(
  cells: readonly string[],
  row: number,
  layout: RowLayout,
): Readonly<{ incident?: IncidentEntry; problems: readonly TableProblem[] }> {
  const texts = cellTexts(cells, layout.places);
  const values = parseCells(texts, layout.words);
  const bad = badCells(texts, values);
  const lost = [...cutNote(texts.note), ...looseValues(cells, layout.headed)];
  const problems = [...bad, ...lost].map((problem) => ({ row, ...problem }));
  const solvedWell = !bad.some(({ column }) => column === 'solvedOn');
  const incident = solvedWell ? entryOf(values) : undefined;
  return incident === undefined ? { problems } : { incident, problems };
}

type CellTexts = Readonly<Record<IncidentColumn, string>>;

function cellTexts(cells: readonly string[], places: ColumnPlaces): CellTexts {
  const text = (column: IncidentColumn): string => {
    const place = places[column];
    return place === undefined ? '' : unguardCell((cells[place] ?? '').trim());
  };
  return {
    date: text('date'),
    kind: text('kind'),
    effect: text('effect'),
    hits: text('hits'),
    solvedOn: text('solvedOn'),
    note: text('note'),
  };
}

/** The values of the cells; undefined for one that is empty or cannot be read. */
function parseCells(texts: CellTexts, { kinds, hits, months }: IncidentTableWords) {
  const dateIn = (text: string) => {
    const date = parseDateText(text, months);
    return date === 'invalid' ? undefined : date;
  };
  return {
    date: dateIn(texts.date),
    kind: codeIn(texts.kind, INCIDENT_KINDS, kinds),
    effect: effectIn(texts.effect),
    hits: codeIn(texts.hits, PARTIES, hits),
    solvedOn: dateIn(texts.solvedOn),
    note: cleanNote(texts.note) || undefined,
  };
}

type CellValues = ReturnType<typeof parseCells>;

/** The code that a text names, in the words of the language or as it is. */
const codeIn = <Code extends string>(
  text: string,
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
): Code | undefined => codes.find((code) => [code, words[code]].map(foldText).includes(foldText(text)));

/** The sign and weight in a whole number from −3 to 3 but 0, with any sign for minus. */
function effectIn(text: string): Pick<IncidentEntry, 'sign' | 'weight'> | undefined {
  const [, sign, weight] = /^([+−–-]?)([123])$/.exec(text) ?? [];
  if (weight === undefined) return undefined;
  return { sign: sign === '' || sign === '+' ? 1 : -1, weight: Number(weight) as IncidentEntry['weight'] };
}

type CellProblem = Omit<TableProblem, 'row'>;

const UNREADABLE = {
  date: 'not-a-date',
  kind: 'not-a-kind',
  effect: 'not-an-effect',
  hits: 'not-a-party',
  solvedOn: 'not-a-date',
} as const satisfies Partial<Record<IncidentColumn, TableProblemCode>>;

function badCells(texts: CellTexts, values: CellValues): readonly CellProblem[] {
  const check = (column: keyof typeof UNREADABLE): readonly CellProblem[] => {
    if (values[column] !== undefined) return [];
    if (texts[column] !== '') return [{ column, code: UNREADABLE[column], value: shownCell(texts[column]) }];
    return column === 'solvedOn' ? [] : [{ column, code: 'missing-value' }];
  };
  return [
    ...(['date', 'kind', 'effect', 'hits', 'solvedOn'] as const).flatMap(check),
    ...solvedTooEarly(texts, values),
  ];
}

function solvedTooEarly(texts: CellTexts, { date, solvedOn }: CellValues): readonly CellProblem[] {
  if (date === undefined || solvedOn === undefined || !liesBefore(solvedOn, date)) return [];
  return [{ column: 'solvedOn', code: 'solved-too-early', value: shownCell(texts.solvedOn) }];
}

const cutNote = (text: string): readonly CellProblem[] =>
  isTooLongNote(text) ? [{ column: 'note', code: 'note-cut', value: shownCell(text) }] : [];

/** What stands where the header has no name, such as the rest of a note that was split at a semicolon. */
const looseValues = (cells: readonly string[], headed: readonly boolean[]): readonly CellProblem[] =>
  cells.flatMap((cell, place) =>
    headed[place] || cell.trim() === '' ? [] : [{ code: 'loose-value', value: shownCell(cell) }],
  );

/** Undefined without one of the values that an incident must have. */
function entryOf({ date, kind, effect, hits, solvedOn, note }: CellValues): IncidentEntry | undefined {
  if (date === undefined || kind === undefined || effect === undefined || hits === undefined)
    return undefined;
  return defined({ date, kind, ...effect, hits, solvedOn, note });
}
