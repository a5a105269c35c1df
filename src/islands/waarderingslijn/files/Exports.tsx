import { useRef } from 'preact/hooks';
import type { CsvKind } from '../../../browser/csvText';
import { incidentRows } from '../../../model/incidentTable';
import type { Span, Timeline } from '../../../model/timeline';
import { chartSeries, chartWords } from '../stage/chartParts';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { ShownLines } from '../useLines';
import type { Whose } from '../view';
import type { Picture, PictureKind } from './savePictures';
import { sheetTexts } from './sheetTexts';
import { useSaving } from './useSaving';

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
  const saving = useSaving(commands);
  const name = timeline.name ?? words.unnamed;
  const table = (text: string, told: Timeline, called: string, kind: CsvKind) => ({
    text,
    save: saving(text, async () => {
      const { saveCsv } = await import('./saveCsv');
      const rows = incidentRows(told.incidents, { ...texts.table, months: texts.months });
      return saveCsv(called, rows, kind);
    }),
  });
  const picture = (text: string, kind: PictureKind) => ({
    text,
    save: saving(text, async () => {
      const { savePictures } = await import('./savePictures');
      const pictures = await picturesOf(props, texts);
      if (!desk.current) throw new Error('there is no place to draw');
      return (await savePictures(pictures, desk.current, name, kind)).join(', ');
    }),
  });
  const first = table(files.csv, timeline, name, 'semicolon');
  const choices = [
    table(files.csvComma, timeline, name, 'comma'),
    picture(files.svg, 'svg'),
    picture(files.png, 'png'),
    table(files.example, guide, files.exampleName, 'semicolon'),
  ];
  return (
    <>
      <h3>{files.save}</h3>
      <div class="file-buttons" onKeyDown={pressedOnce}>
        <button type="button" class="button secondary" onClick={first.save}>
          {first.text}
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

/** A key that is held down presses a button once: else it would make a file each time that it repeats. */
function pressedOnce(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}

/** How to draw each chart in view, and what stands around it. */
async function picturesOf(
  { timeline, span, shown, whose }: ExportsProps,
  texts: ReturnType<typeof useTexts>,
): Promise<readonly Picture[]> {
  const { appreciationChart } = await import('../../../charts/appreciationChart');
  return shown.map((lines, index) => ({
    draw: (frame) =>
      appreciationChart(chartSeries(lines, timeline, span), chartWords(texts, lines, timeline, whose), {
        ...frame,
        id: `dia-${index}`,
      }),
    texts: (bare) => sheetTexts(texts, lines, timeline, whose, bare),
  }));
}
