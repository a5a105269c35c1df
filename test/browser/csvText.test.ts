import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsvText, parseCsvText } from '../../src/browser/csvText';
import { readTextFile } from '../../src/browser/textFile';
import { wordsIn } from '../../src/i18n/words';
import { incidentRows, parseIncidentRows } from '../../src/model/line/incidentTable';
import { cleanNote } from '../../src/model/line/datedIncident';
import { valueOf } from '../../src/model/parsed';
import { datedIncident } from '../model/arbitraries';

const INCIDENT = { date: '2025-03', kind: 'business', sign: -1, weight: 2, hits: 'both' } as const;

const rowsOf = (text: string) => parseCsvText(text).rows;

describe('parseCsvText', () => {
  it.each([
    [
      'a;b\n1;2,5',
      [
        ['a', 'b'],
        ['1', '2,5'],
      ],
    ],
    [
      'a,b\n1,2;5',
      [
        ['a', 'b'],
        ['1', '2;5'],
      ],
    ],
    [
      'a\tb\n1\t2;5',
      [
        ['a', 'b'],
        ['1', '2;5'],
      ],
    ],
    [
      'a;b,c;d\n1;2;3',
      [
        ['a', 'b,c', 'd'],
        ['1', '2', '3'],
      ],
    ],
    [
      '"a,b,c";d\n1;2',
      [
        ['a,b,c', 'd'],
        ['1', '2'],
      ],
    ],
    ['\n  \na,b', [[''], ['  '], ['a', 'b']]],
    ['alone', [['alone']]],
    [
      'sep=,\na;x,b\n1,2',
      [
        ['a;x', 'b'],
        ['1', '2'],
      ],
    ],
    ['\uFEFFSEP=;\r\na;b', [['a', 'b']]],
    ['sep=\t\na;x\tb', [['a;x', 'b']]],
    ['a;sep=,', [['a', 'sep=,']]],
    ['"sep=,"\na;x,b', [['a;x', 'b']]],
  ])('finds what stands between the cells of %j', (text, rows) => expect(rowsOf(text)).toEqual(rows));

  it.each([
    ['\uFEFFa;b', [['a', 'b']]],
    [
      'a;b\r\n1;2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n1;2\r\n3;4\r',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a;b\n\n1;2\n\n', [['a', 'b'], [''], ['1', '2'], ['']]],
    ['a;b\n1', [['a', 'b'], ['1']]],
    ['', []],
    ['\uFEFF', []],
    ['\r\n', []],
    ['sep=;\n', []],
  ])('takes the marks off %j and keeps the number of each row', (text, rows) => {
    expect(parseCsvText(text)).toEqual({ rows, problems: [] });
  });

  it.each([
    ['"a;b";c', [['a;b', 'c']]],
    ['"zei ""ja""";c', [['zei "ja"', 'c']]],
    [
      '"een\r\ntwee";c\r\n1;2',
      [
        ['een\ntwee', 'c'],
        ['1', '2'],
      ],
    ],
    ['"a" ;b', [['a', 'b']]],
    ['5" scherm;b', [['5" scherm', 'b']]],
  ])('understands the quotes in %j', (text, rows) => {
    expect(parseCsvText(text)).toEqual({ rows, problems: [] });
  });

  it('takes what stands between the columns that it is told of, whatever else there is more of', () => {
    const known = (header: readonly string[]) => header.filter((cell) => /^(Datum|Soort)/.test(cell)).length;
    const read = (text: string) => parseCsvText(text, known).rows;
    const commas = 'Datum;Soort;Effect (−3, −2, −1, 1, 2, 3)';
    expect(rowsOf(commas)[0]).toHaveLength(6);
    expect(read(`${commas}\n1;2;3`)).toEqual([commas.split(';'), ['1', '2', '3']]);
    expect(read('\n\nDatum,Soort,"a;b;c;\nd;e"\n1,2,3')[2]).toEqual(['Datum', 'Soort', 'a;b;c;\nd;e']);
    expect(read('Datum\tSoort\ta;b;c;d')).toEqual([['Datum', 'Soort', 'a;b;c;d']]);
    expect(read('x;y,z,z')).toEqual([['x;y', 'z', 'z']]);
  });

  it('names the row of a quote that is never closed', () => {
    expect(parseCsvText('a;b\n1;2\n3;"4\n5;6')).toEqual({
      rows: [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4\n5;6'],
      ],
      problems: [{ row: 3, code: 'open-quote' }],
    });
  });

  it('names the row of a stray quote, once', () => {
    const { problems } = parseCsvText('a;b\n"x"y"z";2\n3;4');
    expect(problems).toEqual([{ row: 2, code: 'stray-quote' }]);
  });

  it('never throws', () => {
    const text = fc.array(fc.constantFrom('"', ';', ',', '\t', '\n', '\r', 'a', ' ', '\uFEFF', 'sep=', '\0'));
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (any) => {
          const { rows, problems } = parseCsvText(any);
          for (const { row } of problems) expect(row >= 1 && row <= rows.length).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('formatCsvText', () => {
  it('writes for Excel in Dutch and for others', () => {
    const rows = [
      ['Datum', 'Notitie'],
      ['03-2025', 'a;b,c'],
      ['', 'zei "ja"\nen ging'],
    ];
    expect(formatCsvText(rows, 'semicolon')).toBe(
      '\uFEFFDatum;Notitie\r\n03-2025;"a;b,c"\r\n;"zei ""ja""\nen ging"\r\n',
    );
    for (const kind of ['semicolon', 'comma'] as const)
      expect(formatCsvText([['a;b', 'c,d', 'e\tf', 'g']], kind)).toMatch(
        /^\uFEFF"a;b".*"c,d".*"e\tf"[;,]g\r\n$/,
      );
    expect(formatCsvText(rows, 'comma')).toBe(
      '\uFEFFDatum,Notitie\r\n03-2025,"a;b,c"\r\n,"zei ""ja""\nen ging"\r\n',
    );
  });

  it.each(['semicolon', 'comma'] as const)('is read back, with a %s', (kind) => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\r', '')),
      fc
        .array(fc.constantFrom('"', ';', ',', '\n', ' ', "'", 'a', '\t', '\uFEFF'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }), (body) => {
        const rows = [['Datum', 'Soort', 'Notitie'], ...body];
        expect(parseCsvText(formatCsvText(rows, kind))).toEqual({ rows, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a file of incidents', () => {
  const { incidentTable: table, months } = wordsIn('nl');
  const words = { ...table, months };
  const YEAR = 2026;

  /** All that a program finds in the cells, if it looks for quotes only where one begins. */
  const cellsBy = (text: string, delimiter: string) =>
    text.split(/\r\n|\n/).flatMap((line) => line.split(delimiter));

  it('has no formula in it, whichever separator it is read with', () => {
    const bad = fc.constantFrom(
      ...['=1+1', '＝1', '+1', '@a', '-x', '\u200b=1', ' =1', ',', ';', 'a', '"', "'"],
    );
    const note = fc.array(bad, { minLength: 1 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(note, { minLength: 1, maxLength: 5 }), (notes) => {
        const incidents = notes.map((text) => ({ ...INCIDENT, note: cleanNote(text) }));
        for (const kind of ['semicolon', 'comma'] as const) {
          const text = formatCsvText(incidentRows(incidents, words), kind);
          for (const delimiter of [';', ',', '\t'])
            for (const cell of cellsBy(text, delimiter))
              expect(cell).not.toMatch(/^[\s\p{DI}]*(?:[=@＝+]|-\D)/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['semicolon', 'comma'] as const)('is read back as the same incidents, with a %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(datedIncident, { maxLength: 6 }), async (incidents) => {
        const file = new File([formatCsvText(incidentRows(incidents, words), kind)], 'a.csv');
        const read = await readTextFile(file);
        const { rows, problems } = parseCsvText(valueOf(read)?.text ?? '');
        expect(problems).toEqual([]);
        const entries = incidents.map(({ id: _, ...entry }) => entry);
        expect(parseIncidentRows(rows, words, YEAR)).toEqual({ incidents: entries, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('may have been through an old Excel', () => {
    const text =
      'DATUM;soort;Effect (?3 tot 3);Raakt;Opgelost op;Notitie;\r\n' +
      'mrt-25;Zakelijk;-2;Beide;14-5-2025;"Te laat; en duur";\r\n' +
      ';;;;;;\r\n' +
      '1-apr-25;interpersoonlijk;3;Opdrachtgever;;;\r\n';
    expect(parseIncidentRows(parseCsvText(text).rows, words, YEAR)).toEqual({
      incidents: [
        {
          ...{ date: '2025-03', kind: 'business', sign: -1, weight: 2, hits: 'both' },
          ...{ solvedOn: '2025-05-14', note: 'Te laat; en duur' },
        },
        { date: '2025-04-01', kind: 'interpersonal', sign: 1, weight: 3, hits: 'client' },
      ],
      problems: [],
    });
  });
});
