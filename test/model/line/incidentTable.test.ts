import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentTable } from '../../../src/i18n/nl/incidents';
import { lineTool } from '../../../src/i18n/nl/lineTool';
import { months } from '../../../src/i18n/nl/numbers';
import { parseDatedIncident } from '../../../src/model/line/datedIncident';
import { guardCell, unguardCell } from '../../../src/model/line/formulaGuard';
import { type IncidentTable, incidentRows, parseIncidentRows } from '../../../src/model/line/incidentTable';
import { isBlank } from '../../../src/model/text/freeText';
import { accepted } from '../../../src/model/parsed';
import { datedIncident, RUNS } from '../arbitraries';

const { editor } = lineTool;
const words = { ...incidentTable, months, alsoCalled: editor.columns, notSolved: editor.positiveSolved };
/** The year in which the tables are read. */
const YEAR = 2026;
const HEADER = ['Datum', 'Soort', 'Effect (−3 tot 3)', 'Raakt', 'Opgelost op', 'Notitie'];
const ROW = ['03-2025', 'zakelijk', '-2', 'beide', '14-05-2025', 'Te laat'];
const ENTRY = {
  date: '2025-03',
  kind: 'business',
  sign: -1,
  weight: 2,
  hits: 'both',
  solvedOn: '2025-05-14',
  note: 'Te laat',
} as const;

const { solvedOn: _, ...withoutSolved } = ENTRY;

const parse = (...rows: readonly (readonly string[])[]): IncidentTable =>
  parseIncidentRows(rows, words, YEAR);
/** The row with some cells replaced, by place. */
const rowWith = (cells: Readonly<Record<number, string>>): string[] =>
  ROW.map((cell, place) => cells[place] ?? cell);
const parseRow = (cells: Readonly<Record<number, string>>) => parse(HEADER, rowWith(cells));

describe('incidentRows', () => {
  it('writes a header and a row for each incident', () => {
    const { solvedOn: _, note: __, ...open } = ENTRY;
    expect(incidentRows([ENTRY, { ...open, sign: 1, hits: 'client' }], words)).toEqual([
      HEADER,
      ROW,
      ['03-2025', 'zakelijk', '2', 'opdrachtgever', '', ''],
    ]);
    expect(incidentRows([], words)).toEqual([HEADER]);
  });

  it.each(['=1+1', '+31 6', '-', '@SUM(A1)', '\tx', '\rx', "'=1"])('guards the note ‘%s’', (note) => {
    expect(incidentRows([{ ...ENTRY, note }], words)[1]?.[5]).toBe(`'${note}`);
  });

  it.each(["'s morgens", "a'=b", 'a=b', "''", '−2', 'a, b; c', 'prijs: +5%', 'a -b'])(
    'leaves the note ‘%s’ as it is',
    (note) => {
      expect(incidentRows([{ ...ENTRY, note }], words)[1]?.[5]).toBe(note);
    },
  );

  it('is read back as the same incidents', () => {
    fc.assert(
      fc.property(fc.array(datedIncident), (incidents) => {
        const entries = incidents.map(({ id: _, ...entry }) => entry);
        expect(parseIncidentRows(incidentRows(incidents, words), words, YEAR)).toEqual({
          incidents: entries,
          problems: [],
        });
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the guard against formulas', () => {
  it.each([
    ['a,=1+1', "a,'=1+1"],
    ['a;=1+1', "a;'=1+1"],
    ['a\t@b', "a\t'@b"],
    ['a\n-b\r\n+c', "a\n'-b\r\n'+c"],
    ['a, =1', "a,' =1"],
    [' =1', "' =1"],
    ['\u200b=1', "'\u200b=1"],
    ['\ufeff\u00a0=1', "'\ufeff\u00a0=1"],
    ['＝1+1', "'＝1+1"],
    ['a,＠SUM(1)', "a,'＠SUM(1)"],
    ['﹢1', "'﹢1"],
    [',,=1', ",,'=1"],
  ])('reaches every place where %j may be split', (text, guarded) => {
    expect(guardCell(text)).toBe(guarded);
    expect(unguardCell(guarded)).toBe(text);
  });

  it('is undone, whatever the text', () => {
    const start = fc
      .array(
        fc.constantFrom(
          ...["'", '=', '+', '-', '@', '\t', '\r', '\n', 'a', ' ', ',', ';', '＝', '\u200b', '\u2028'],
        ),
      )
      .map((all) => all.join(''));
    fc.assert(
      fc.property(start, fc.string(), (first, rest) => {
        const guarded = guardCell(first + rest);
        expect(unguardCell(guarded)).toBe(first + rest);
        expect(guarded).not.toMatch(/(?:^|[;,\t\r\n])[\s\p{DI}]*[=+\-@＝]/u);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the header', () => {
  it('may have its columns in any order', () => {
    expect(parse(HEADER.toReversed(), ROW.toReversed())).toEqual({ incidents: [ENTRY], problems: [] });
  });

  it.each([
    [['DATUM (maand)', ' soort', 'Effect', 'raakt ', 'Opgelost-op', 'Notitié']],
    [['datum', 'Soort:', 'Effect (?3 tot 3)', 'RAAKT', 'opgelost', 'notitie'].with(4, 'opgelostop')],
    [['date', 'kind', 'effect', 'hits', 'solvedOn', 'note']],
    [['Date', 'KIND', 'Effect (-3..3)', 'Hits', 'Solved on', 'Note']],
    [['Wanneer', 'Soort', 'Effect', 'Raakt', 'Opgelost op', 'Wat gebeurde er']],
    [['wanneer?', 'soort', 'effect', 'raakt', 'op\u00adgelost op', 'Wat\u00a0gebeurde\u202fer?']],
    [['Da\u00adtum', '\u200bSoort', 'Ｅffect', 'Raakt\ufeff', 'Opgelost\u2011op', 'Notitie\u2060']],
  ])('%j is understood', (header) => {
    expect(parse(header, ROW)).toEqual({ incidents: [ENTRY], problems: [] });
  });

  it.each(['date', 'kind', 'effect', 'hits'] as const)('needs the column %s, and says so once', (column) => {
    const place = HEADER.indexOf(incidentTable.columns[column]);
    const problems = [{ row: 1, column, code: 'missing-column' }];
    expect(parse(HEADER.toSpliced(place, 1), ROW, ROW)).toEqual({ incidents: [], problems });
  });

  it('may be the one that the instrument shows, with its numbers and its ‘n.v.t.’', () => {
    const { number, date, note, kind, effect, hits, solvedOn } = editor.columns;
    const { solvedOn: _, ...entry } = ENTRY;
    const row = (solved: string) => ['1', '03-2025', 'Te laat', 'zakelijk', '−2', 'beide', solved];
    expect(parse([number, date, note, kind, effect, hits, solvedOn], row('n.v.t.'), row('–'))).toEqual({
      incidents: [entry, entry],
      problems: [],
    });
  });

  it('is looked at for 100 columns, and says so', () => {
    const wide = [...HEADER, ...Array<string>(94).fill('')];
    expect(parse(wide, ROW).problems).toEqual([]);
    expect(parse([...wide, 'Bedrag'], ROW)).toEqual({
      incidents: [ENTRY],
      problems: [{ row: 1, code: 'too-many-columns' }],
    });
  });

  it('can do without the others', () => {
    const { solvedOn: _, note: __, ...entry } = ENTRY;
    expect(parse(HEADER.slice(0, 4), ROW.slice(0, 4))).toEqual({ incidents: [entry], problems: [] });
  });

  it('names columns that it does not know or that come again', () => {
    expect(parse([...HEADER, 'Bedrag', '', 'datum'], [...ROW, '€ 3', '', '04-2025'])).toEqual({
      incidents: [ENTRY],
      problems: [
        { row: 1, code: 'unknown-column', value: 'Bedrag' },
        { row: 1, column: 'date', code: 'repeated-column', value: 'datum' },
      ],
    });
  });

  it('is not there in an empty table', () => {
    const problems = [{ row: 1, code: 'empty' }];
    expect([parse(), parse([]), parse(['', ' '], [])]).toEqual(Array(3).fill({ incidents: [], problems }));
    expect(parse(HEADER)).toEqual({ incidents: [], problems: [] });
  });

  it('is the first row with something in it', () => {
    expect(parse(['', ''], [' '], HEADER, rowWith({ 0: 'x' })).problems).toEqual([
      { row: 4, column: 'date', code: 'not-a-date', value: 'x' },
    ]);
    expect(parse([''], HEADER.slice(1)).problems).toEqual([
      { row: 2, column: 'date', code: 'missing-column' },
    ]);
  });
});

describe('a row', () => {
  it.each([
    [{ 0: 'mrt-25' }, {}],
    [{ 0: '14 maart 2025' }, { date: '2025-03-14' }],
    [{ 1: 'Interpersoonlijk' }, { kind: 'interpersonal' }],
    [{ 1: 'external' }, { kind: 'external' }],
    [{ 1: ' EXTERN ' }, { kind: 'external' }],
    [{ 2: '+2' }, { sign: 1 }],
    [{ 2: '2' }, { sign: 1 }],
    [{ 2: '−3' }, { weight: 3 }],
    [{ 2: '–1' }, { weight: 1 }],
    [{ 2: "'-2" }, {}],
    [{ 2: '-2,0' }, {}],
    [{ 2: '−2.00' }, {}],
    [{ 2: '\u20112' }, {}],
    [{ 2: '+3,0' }, { sign: 1, weight: 3 }],
    [{ 2: '２' }, { sign: 1 }],
    [{ 0: '14-3-2025 00:00' }, { date: '2025-03-14' }],
    [{ 0: '14\u20113\u20112025' }, { date: '2025-03-14' }],
    [{ 0: 'March 14, 2025' }, { date: '2025-03-14' }],
    [{ 0: 'Mar-25' }, {}],
    [{ 1: 'zake\u00adlijk\u200b' }, {}],
    [{ 3: 'opdracht\u00adgever' }, { hits: 'client' }],
    [{ 3: 'Opdrachtgever' }, { hits: 'client' }],
    [{ 3: 'dienstverlener' }, { hits: 'provider' }],
    [{ 3: 'provider' }, { hits: 'provider' }],
    [{ 3: 'both' }, {}],
    [{ 4: '3-2025' }, { solvedOn: '2025-03' }],
    [{ 5: "'=SOM(1;2)" }, { note: '=SOM(1;2)' }],
    [{ 5: '=SOM(1;2)' }, { note: '=SOM(1;2)' }],
    [{ 5: " '-x " }, { note: '-x' }],
    [{ 5: 'een\ntwee\u202E' }, { note: 'een twee' }],
    [{ 5: 'x'.repeat(280) }, { note: 'x'.repeat(280) }],
  ])('with %j is an incident', (cells, change) => {
    expect(parseRow(cells)).toEqual({ incidents: [{ ...ENTRY, ...change }], problems: [] });
  });

  it('may leave out when it was solved, and the note', () => {
    const { solvedOn: _, note: __, ...entry } = ENTRY;
    const expected = { incidents: [entry], problems: [] };
    expect([parseRow({ 4: ' ', 5: '' }), parse(HEADER, ROW.slice(0, 4))]).toEqual([expected, expected]);
  });

  it.each([
    [0, '', 'date', 'missing-value'],
    [0, '13-2025', 'date', 'not-a-date'],
    [0, '1-1-1999', 'date', 'too-early'],
    [0, '1-1-2101', 'date', 'too-late'],
    [0, '30-2-2025', 'date', 'no-such-day'],
    [0, '14-3-38', 'date', 'unsure-century'],
    [4, '14-3-99', 'solvedOn', 'unsure-century'],
    [1, ' ', 'kind', 'missing-value'],
    [1, 'iets', 'kind', 'not-a-kind'],
    [2, '', 'effect', 'missing-value'],
    [3, '', 'hits', 'missing-value'],
    [3, 'ons', 'hits', 'not-a-party'],
    [4, 'ooit', 'solvedOn', 'not-a-date'],
    [4, '2-2025', 'solvedOn', 'solved-too-early'],
    [4, '28-2-2025', 'solvedOn', 'solved-too-early'],
  ])('with a bad cell %i ‘%s’ is left out', (place, cell, column, code) => {
    const value = cell.trim() === '' ? {} : { value: cell };
    expect(parseRow({ [place]: cell })).toEqual({
      incidents: [],
      problems: [{ row: 2, column, code, ...value }],
    });
  });

  it.each([
    '0',
    '4',
    '1.5',
    '1,5',
    '-0',
    '+4',
    '-4',
    '22',
    '--2',
    '- 2',
    'x',
    '2x',
    '1e0',
    '٣',
    '2,5',
    '-2,01',
    '1.000,0',
  ])('has no effect ‘%s’', (value) => {
    const problems = [{ row: 2, column: 'effect', code: 'not-an-effect', value }];
    expect(parseRow({ 2: value })).toEqual({ incidents: [], problems });
  });

  it('has each bad cell named, and leaves the rows beside it alone', () => {
    expect(
      parse(
        HEADER,
        ROW,
        ['', 'x', '9', '', 'y'],
        [],
        [' ', ''],
        rowWith({ 2: '3', 4: '' }),
        rowWith({ 3: 'z' }),
      ),
    ).toEqual({
      incidents: [ENTRY, { ...withoutSolved, sign: 1, weight: 3 }],
      problems: [
        { row: 3, column: 'date', code: 'missing-value' },
        { row: 3, column: 'kind', code: 'not-a-kind', value: 'x' },
        { row: 3, column: 'effect', code: 'not-an-effect', value: '9' },
        { row: 3, column: 'hits', code: 'missing-value' },
        { row: 3, column: 'solvedOn', code: 'not-a-date', value: 'y' },
        { row: 7, column: 'hits', code: 'not-a-party', value: 'z' },
      ],
    });
  });

  it('keeps a note that is too long up to its limit, and says so', () => {
    const note = 'ab'.repeat(141);
    expect(parseRow({ 5: note })).toEqual({
      incidents: [{ ...ENTRY, note: note.slice(0, 280) }],
      problems: [{ row: 2, column: 'note', code: 'note-cut', value: `${note.slice(0, 40)}…` }],
    });
    expect(parseRow({ 5: `${'x'.repeat(280)}\n\u202E ` }).problems).toEqual([]);
  });

  it('names what stands where the header has no name', () => {
    expect(parse(HEADER, [...ROW, ' rest ', ''])).toEqual({
      incidents: [ENTRY],
      problems: [{ row: 2, code: 'loose-value', value: 'rest' }],
    });
    expect(parse([...HEADER, ' '], [...ROW, 'x'], [...ROW, ' ']).problems).toEqual([
      { row: 2, code: 'loose-value', value: 'x' },
    ]);
    expect(parse(['', ...HEADER], ['1', ...ROW], ['', ...ROW]).problems).toEqual([
      { row: 2, code: 'loose-value', value: '1' },
    ]);
  });

  it('is shown clean and short in a problem', () => {
    expect(parseRow({ 1: `\u202E${'x'.repeat(50)}` }).problems[0]?.value).toBe(`${'x'.repeat(40)}…`);
    expect(parse([...HEADER, 'y'.repeat(50)]).problems[0]?.value).toBe(`${'y'.repeat(40)}…`);
  });
});

describe('a long table', () => {
  it('is read up to 1000 filled rows, and the first one beyond is named', () => {
    const rows = [HEADER, [], ...Array.from({ length: 1000 }, () => ROW)];
    expect(parse(...rows)).toEqual({ incidents: Array(1000).fill(ENTRY), problems: [] });
    const { incidents, problems } = parse(...rows, [''], ROW, rowWith({ 0: 'x' }));
    expect(incidents).toHaveLength(1000);
    expect(problems).toEqual([{ row: 1004, code: 'too-many-rows' }]);
  });
});

describe('any rows at all', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(...HEADER, ...ROW, 'date', 'kind', 'effect', 'hits', '__proto__', 'constructor', '', "'"),
  );
  const headed = fc
    .array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 })
    .map((rows) => [HEADER, ...rows]);

  it('give whole incidents and problems with a place, and no exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.array(cell)), headed), (rows) => {
        const { incidents, problems } = parseIncidentRows(rows, words, YEAR);
        for (const entry of incidents)
          expect(parseDatedIncident({ ...entry, id: 'x' })).toEqual(accepted({ ...entry, id: 'x' }));
        for (const { row } of problems) expect(row >= 1 && row <= Math.max(1, rows.length)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('lose no filled row without a word', () => {
    fc.assert(
      fc.property(headed, (rows) => {
        const { incidents, problems } = parseIncidentRows(rows, words, YEAR);
        const filled = rows.slice(1).filter((cells) => !cells.every(isBlank));
        const named = new Set(problems.map(({ row }) => row));
        expect(incidents.length + named.size).toBeGreaterThanOrEqual(filled.length);
      }),
      { numRuns: RUNS },
    );
  });
});
