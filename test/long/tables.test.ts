import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatCsvText, parseCsvText } from '../../src/browser/csvText';
import { MAX_FILE_BYTES, readTextFile } from '../../src/browser/textFile';
import { wordsIn } from '../../src/i18n/words';
import { parseDatedIncident } from '../../src/model/line/datedIncident';
import { isBlank } from '../../src/model/text/freeText';
import { countColumns, incidentRows, parseIncidentRows } from '../../src/model/line/incidentTable';
import { valueOf } from '../../src/model/parsed';
import { datedIncident } from '../model/arbitraries';

const { incidentTable, lineTool, months } = wordsIn('nl');
const { columns, positiveSolved } = lineTool.editor;
const WORDS = { ...incidentTable, months, alsoCalled: columns, notSolved: positiveSolved };
const YEAR = 2026;
const FILES = 1000;
const LARGE = 40;

/** What is put into a file where a byte of it was. */
const BITES = [
  ...[
    '"',
    ';',
    ',',
    '\t',
    '\n',
    '\r',
    '\0',
    '=',
    "'",
    '(',
    '-',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u202e',
    'é',
    '😀',
  ],
  ...['""', ';;;;', '\r\n\r\n', '99-99-9999', '14-3-88', '__proto__', 'constructor', '((((', ' '.repeat(50)],
];

/** What the site makes of the bytes of a file; throws where it would. */
async function readFile(bytes: Uint8Array<ArrayBuffer>) {
  const read = valueOf(await readTextFile(new File([bytes], 'a.csv')));
  if (read === undefined) return undefined;
  const { rows } = parseCsvText(read.text, (header) => countColumns(header, WORDS));
  return { rows, ...parseIncidentRows(rows, WORDS, YEAR) };
}

/** No incident is half, and no row with something in it is gone without a word. */
function expectNothingLost({ rows, incidents, problems }: NonNullable<Awaited<ReturnType<typeof readFile>>>) {
  for (const entry of incidents) expect(parseDatedIncident({ ...entry, id: 'x' }).ok).toBe(true);
  const filled = rows.filter((cells) => !cells.every(isBlank)).length;
  const named = new Set(problems.map(({ row }) => row)).size;
  const nothingRead = problems.some(({ code }) =>
    ['empty', 'missing-column', 'too-many-rows'].includes(code),
  );
  if (!nothingRead) expect(incidents.length + named).toBeGreaterThanOrEqual(filled - 1);
}

const utf8 = new TextEncoder();
const file = fc
  .tuple(fc.array(datedIncident, { minLength: 1, maxLength: 8 }), fc.constantFrom('semicolon', 'comma'))
  .map(([incidents, kind]) => formatCsvText(incidentRows(incidents, WORDS), kind as 'comma'));
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bite: fc.constantFrom(...BITES),
    gone: fc.nat(6),
  }),
  { maxLength: 12 },
);

it('loses nothing of a damaged file without a word', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(file, damage, fc.boolean(), async (text, bites, isByte) => {
      const hurt = bites.reduce((whole, { at, bite, gone }) => {
        const place = Math.floor(at * whole.length);
        return whole.slice(0, place) + bite + whole.slice(place + gone);
      }, text);
      const bytes = utf8.encode(hurt);
      if (isByte && bytes.length > 0) bytes[Math.floor(bytes.length / 2)] = 0xe9;
      const read = await readFile(bytes);
      if (read) expectNothingLost(read);
      count += 1;
    }),
    { numRuns: FILES, seed: 11 },
  );
  console.log(`${count} damaged table files: none lost a row without a word`);
});

it('reads any bytes at all', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      const read = await readFile(new Uint8Array(bytes));
      if (read) expectNothingLost(read);
      count += 1;
    }),
    { numRuns: FILES, seed: 11 },
  );
  console.log(`${count} files of any bytes: no exception`);
});

it('comes to an end with a megabyte of anything', async () => {
  const header = 'Datum;Soort;Effect;Raakt;Opgelost op;Notitie\n';
  const row = '3-2025;zakelijk;1;beide;;';
  const pieces = [
    ...[
      '(',
      '"',
      ';',
      ',',
      '\n',
      '\t',
      '"a',
      '"a"',
      ';"',
      '" ;',
      '"\n',
      ' ',
      '-',
      '\u200b',
      '\ufdfa',
      'e\u0301',
      '=',
      "'",
    ],
    ...[
      "'=",
      '( ',
      '();',
      '1-',
      '3-2025;',
      `${row}\n`,
      `${row}"\n`,
      'Datum;',
      '\r',
      '\r\n',
      '\0',
      "',=",
      'a\u0300',
    ],
  ];
  const filled = (start: string, piece: string) =>
    utf8.encode(start + piece.repeat(MAX_FILE_BYTES)).slice(0, MAX_FILE_BYTES);
  let count = 0;
  for (const piece of pieces)
    for (const start of ['', header, header + row]) {
      await readFile(filled(start, piece));
      count += 1;
    }
  expect(count).toBeGreaterThan(LARGE);
  console.log(`${count} files of a megabyte of one piece: all read to the end`);
});
