import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsvText, parseCsvText } from '../../src/browser/csvText';
import { readTextFile } from '../../src/browser/textFile';
import { wordsIn } from '../../src/i18n/words';
import { incidentRows, parseIncidentRows } from '../../src/model/incidentTable';
import { datedIncident } from '../model/arbitraries';

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

  it.each(['"a', '"a"', ';"', '" ;', '"\n'])('is done soon with a megabyte of ‘%s’', (piece) => {
    const start = performance.now();
    parseCsvText(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(3000);
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

  it.each(['semicolon', 'comma'] as const)('is read back as the same incidents, with a %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(datedIncident, { maxLength: 6 }), async (incidents) => {
        const file = new File([formatCsvText(incidentRows(incidents, words), kind)], 'a.csv');
        const read = await readTextFile(file);
        const { rows, problems } = parseCsvText('text' in read ? read.text : '');
        expect(problems).toEqual([]);
        const entries = incidents.map(({ id: _, ...entry }) => entry);
        expect(parseIncidentRows(rows, words)).toEqual({ incidents: entries, problems: [] });
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
    expect(parseIncidentRows(parseCsvText(text).rows, words)).toEqual({
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
