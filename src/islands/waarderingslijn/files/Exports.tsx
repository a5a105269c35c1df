import { useRef } from 'preact/hooks';
import type { CsvKind } from '../../../browser/csvText';
import type { Timeline } from '../../../model/line/timeline';
import { fill } from '../../../model/text/fill';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { Pictured } from './chartPictures';
import type { PictureKind } from './savePictures';

export interface ExportsProps extends Pictured {
  readonly commands: Commands;
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
      const csv = await import('./saveCsv');
      return csv.saveCsv(called, told, kind, texts);
    }),
  });
  const picture = (text: string, kind: PictureKind) => ({
    text,
    save: saving(text, async () => {
      const [{ chartPictures, savePictures }, charts] = await Promise.all([
        import('./pictures'),
        import('../stage/chartDrawing'),
      ]);
      if (!desk.current) throw new Error('nowhere to draw');
      const pictures = chartPictures(props, charts, texts);
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

/** Makes what a button does of the way to save a file; the way gives the name of what it saved. */
type Saving = (button: string, save: () => Promise<string>) => () => void;

/** Saves files and says how it went. A button that is pressed again while its file is being made adds no second one. */
function useSaving({ say, refuse }: Pick<Commands, 'say' | 'refuse'>): Saving {
  const { files } = useTexts().words;
  const busy = useRef(new Set<string>());
  return (button, save) => () => {
    if (busy.current.has(button)) return;
    busy.current.add(button);
    save()
      .then(
        (name) => say(fill(files.saved, { name })),
        () => refuse(files.notSaved),
      )
      .finally(() => busy.current.delete(button));
  };
}
