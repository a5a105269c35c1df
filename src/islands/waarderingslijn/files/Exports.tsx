import { useRef } from 'preact/hooks';
import type { CsvKind } from '../../../browser/csvText';
import { incidentRows } from '../../../model/incidentTable';
import type { Span, Timeline } from '../../../model/timeline';
import { fill } from '../../fill';
import { chartSeries, chartWords } from '../stage/chartParts';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { ShownLines } from '../useLines';
import type { Whose } from '../view';
import type { Draw, PictureKind } from './savePictures';

export interface ExportsProps {
  readonly timeline: Timeline;
  readonly commands: Commands;
  readonly span: Span;
  readonly shown: readonly ShownLines[];
  readonly whose: Whose;
}

/** The incidents as a table for a spreadsheet, and the charts in view as pictures for a slide. */
export function Exports(props: ExportsProps) {
  const { timeline, commands } = props;
  const texts = useTexts();
  const { words, guide } = texts;
  const { files } = words;
  const desk = useRef<HTMLDivElement>(null);
  const name = timeline.name ?? words.unnamed;
  const telling = (saving: () => Promise<string>) => () =>
    void saving().then(
      (saved) => commands.say(fill(files.saved, { name: saved })),
      () => commands.say(files.notSaved),
    );
  const table = (told: Timeline, called: string, kind: CsvKind) =>
    telling(async () => {
      const { saveCsv } = await import('./saveCsv');
      const rows = incidentRows(told.incidents, { ...texts.table, months: texts.months });
      return saveCsv(called, rows, kind);
    });
  const picture = (kind: PictureKind) =>
    telling(async () => {
      const { savePictures } = await import('./savePictures');
      const draws = await drawsOf(props, texts);
      return desk.current ? (await savePictures(draws, desk.current, name, kind)).join(', ') : '';
    });
  const choices = [
    { text: files.csvComma, save: table(timeline, name, 'comma') },
    { text: files.svg, save: picture('svg') },
    { text: files.png, save: picture('png') },
    { text: files.example, save: table(guide, files.exampleName, 'semicolon') },
  ];
  return (
    <>
      <h3>{files.save}</h3>
      <div class="file-buttons">
        <button type="button" class="button secondary" onClick={table(timeline, name, 'semicolon')}>
          {files.csv}
        </button>
        {choices.map(({ text, save }) => (
          <button key={text} type="button" class="plain-button" onClick={save}>
            {text}
          </button>
        ))}
      </div>
      <div class="chart picture-desk" ref={desk} aria-hidden="true" />
    </>
  );
}

/** How to draw each chart in view. */
async function drawsOf(
  { timeline, span, shown, whose }: ExportsProps,
  texts: ReturnType<typeof useTexts>,
): Promise<readonly Draw[]> {
  const { appreciationChart } = await import('../../../charts/appreciationChart');
  return shown.map(
    (lines, index) => (frame) =>
      appreciationChart(chartSeries(lines, timeline, span), chartWords(texts, lines, timeline, whose), {
        ...frame,
        id: `dia-${index}`,
      }),
  );
}
