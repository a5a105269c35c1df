import type { ComponentChild } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import Comparison from '../../src/islands/case/Comparison';
import type { PredictionTexts } from '../../src/islands/case/predictionTexts';
import { PrintedText } from '../../src/islands/form/PrintedText';
import KeptScans from '../../src/islands/relatiescan/KeptScans';
import { Actions } from '../../src/islands/relatiescan/result/Actions';
import { Result } from '../../src/islands/relatiescan/result/Result';
import { CheckStep } from '../../src/islands/relatiescan/steps/CheckStep';
import { IncidentsOnPaper } from '../../src/islands/waarderingslijn/editor/IncidentsOnPaper';
import { sheetTexts } from '../../src/islands/waarderingslijn/files/sheetTexts';
import { importTable } from '../../src/islands/waarderingslijn/files/importedTable';
import Months from '../../src/islands/waarderingslijn/report/Months';
import { chartWords } from '../../src/islands/waarderingslijn/stage/chartDrawing';
import { NameField } from '../../src/islands/waarderingslijn/stage/NameField';
import type { Commands } from '../../src/islands/waarderingslijn/useEditing';
import type { ShownLines } from '../../src/islands/waarderingslijn/useLines';
import { isolated } from '../../src/model/text/freeText';
import { ITEM_IDS } from '../../src/model/scan/item';
import type { Scan } from '../../src/model/scan/scan';
import { scoreScan } from '../../src/model/result/scanResult';
import type { Timeline } from '../../src/model/line/timeline';
import { emptyTimeline } from '../../src/model/line/timeline';
import { measurePartyLine } from '../../src/model/line/partyLine';
import { press } from './hands';
import { openScan, SCAN, settled, showPart } from './relatiescan/scanDesk';
import { keepTwo, recordOf, storage } from './relatiescan/storedScans';
import { TEXTS } from './scanTexts';
import { openDesk, TEXTS as LINE_TEXTS } from './waarderingslijn/lineDesk';

vi.mock('../../src/browser/keptStore', () => import('./relatiescan/storedScans'));
beforeEach(keepTwo);

/** A name that runs from right to left and ends in numbers, which then lead what stands after it astray. */
const NAME = 'علي 12, 14';

/** Where the name stands in a part: what holds it, and the names of attributes that say it without holding it apart. */
function placesOf(root: Element) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const holders: (string | undefined)[] = [];
  while (walker.nextNode())
    if (walker.currentNode.textContent?.includes(NAME))
      holders.push(walker.currentNode.parentElement?.closest('bdi[translate=no]')?.textContent);
  const loose = [...root.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'aria-description', 'title']
      .filter((attribute) => element.getAttribute(attribute)?.replaceAll(isolated(NAME), '').includes(NAME))
      .map((attribute) => `${element.localName} ${attribute}`),
  );
  return { holders: [...new Set(holders)], loose };
}
const APART = { holders: [NAME], loose: [] };

const full = Object.fromEntries(ITEM_IDS.map((id) => [id, 4]));
const OWN: Scan = { ...SCAN, context: { ...SCAN.context, nickname: NAME, service: NAME }, answers: full };
const measured = scoreScan(OWN, TEXTS.caseMoments);
const nothing = () => undefined;
const result = () =>
  showPart(
    <Result
      scan={OWN}
      result={measured}
      heading={null}
      brief={false}
      actions={<Actions scan={OWN} kept={undefined} onKept={nothing} />}
    />,
  );
const check = () =>
  openScan(OWN, 'check', (scan) => (
    <CheckStep scan={scan} complete={OWN} groups={[]} onChange={nothing} onBack={nothing} onNext={nothing} />
  )).root;

const LINE: Timeline = {
  ...emptyTimeline('2025-01', '2026-01'),
  name: NAME,
  incidents: [
    {
      id: 'a',
      date: '2025-03-14',
      kind: 'business',
      sign: -1,
      weight: 2,
      hits: 'client',
      solvedOn: '2025-05',
      note: NAME,
    },
  ],
};
const line = (part: (timeline: Timeline) => ComponentChild) =>
  openDesk(LINE, (timeline) => part(timeline)).root;
const COMMANDS = {} as Commands;
const paper = () => line((timeline) => <IncidentsOnPaper timeline={timeline} />);

const given = {
  by: 'author',
  fields: ['pillar'],
  why: 'Omdat.',
  scan: { fields: ['pillar'], name: 'Steunpilaar', why: 'Zo.' },
};
const CASE = {
  ...wordsIn('nl').story,
  fields: { pillar: { name: 'Steunpilaar', inSentence: 'steunpilaar' } },
  parties: { client: 'het ziekenhuis', provider: 'de schoonmaker' },
  interpretation: { typology: given, client: given, provider: given },
} as unknown as PredictionTexts;
const compared = () =>
  showPart(
    <Comparison texts={CASE} prediction={{ typology: { place: { x: 0.8, y: 0.8 }, why: NAME } }} asked={0} />,
  );

it.each([
  ['the check', check],
  ['the result', result],
  ['the incidents on paper', paper],
  ['the name of the line', () => line(({ name }) => <NameField name={name} commands={COMMANDS} />)],
  ['a field on paper', () => showPart(<PrintedText text={NAME} />)],
  ['the comparison of interpretations', compared],
])('%s holds words of the reader apart, and out of the hands of translators', (_, part) => {
  expect(placesOf(part())).toEqual(APART);
});

it('the kept scans do so, by sight and by ear, also once one is erased', async () => {
  storage.kept = [{ id: 'a', record: recordOf(NAME, '2026-03-01') }];
  const { root } = openScan({ context: {}, answers: {} }, 'relation', (scan) => <KeptScans scan={scan} />);
  await settled();
  expect(placesOf(root)).toEqual(APART);
  press([...root.querySelectorAll('button')].at(-1) as HTMLElement);
  press([...root.querySelectorAll('[role=alertdialog] button')].at(-1) as HTMLElement);
  await settled();
  expect(root.querySelector('[role=status]')?.textContent).toContain(isolated(NAME));
});

it('texts that no element can hold hold them apart themselves', () => {
  const lines: ShownLines = { management: 'as-is', lines: [measurePartyLine(LINE, 'client', 'as-is')] };
  const sheet = sheetTexts(LINE_TEXTS, lines, LINE, 'client', new Set([1]));
  const { problems } = importTable(
    {
      rows: [
        ['Wanneer', NAME],
        ['3-2025', 'x'],
      ],
      problems: [],
    },
    {},
    LINE_TEXTS,
    2026,
  );
  const texts = [
    chartWords(LINE_TEXTS, lines, LINE, 'client').name,
    sheet.title,
    ...sheet.notes.filter((note) => note.includes(NAME)),
    ...problems.filter((problem) => problem.includes(NAME)),
  ];
  expect(texts).toHaveLength(4);
  for (const text of texts) expect(text.replaceAll(isolated(NAME), '')).not.toContain(NAME);
});

it('leaves a text alone that runs the same way', () => {
  for (const text of ['Kabels', '12, 14', '', 'Ελλάδα']) expect(isolated(text)).toBe(text);
  for (const text of [NAME, 'שלום', 'A ﷺ']) expect(isolated(text)).toBe(`\u2068${text}\u2069`);
});

it('fields take the direction of what is typed', () => {
  const field = line(({ name }) => <NameField name={name} commands={COMMANDS} />).querySelector('input');
  expect(field?.getAttribute('dir')).toBe('auto');
});

/** Whether a text of the page is kept from being translated. */
const isKept = (root: Element, text: string) =>
  [...root.querySelectorAll('*')]
    .filter((element) => element.children.length === 0 && element.textContent === text)
    .map((element) => element.closest('[translate=no]') !== null);

it('dates, the names of types in tables and codes are not translated', () => {
  expect(isKept(check(), '1 maart 2026')).toEqual([true]);
  const shown = result();
  expect(isKept(shown, '1 maart 2026')).toEqual([true]);
  for (const name of ['Steunpilaar', 'Vechten'])
    expect(isKept(shown.querySelector('.figure-table') as Element, name)).toEqual([true]);
  expect([isKept(paper(), '14 maart 2025'), isKept(paper(), 'mei 2025')]).toEqual([[true], [true]]);
  expect(isKept(paper(), 'Wanneer')).toEqual([false]);
  const months = line((timeline) => <Months timeline={timeline} party="client" />);
  expect(isKept(months, 'februari 2025')).toEqual([true]);
});
