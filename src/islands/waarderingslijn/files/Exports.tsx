import { incidentRows } from '../../../model/incidentTable';
import type { Timeline } from '../../../model/timeline';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { CsvKind } from '../../../browser/csvText';
import type { PictureKind } from './savePictures';

interface ExportsProps {
  readonly timeline: Timeline;
  readonly commands: Commands;
}

/** The incidents as a table for a spreadsheet, and the chart as a picture for a slide. */
export function Exports({ timeline, commands }: ExportsProps) {
  const { words, table, months, guide } = useTexts();
  const { files } = words;
  const name = timeline.name ?? words.unnamed;
  const saved = (saving: Promise<string>) =>
    void saving.then(commands.say, () => commands.say(files.notSaved));

  const saveTable = async ({ incidents }: Timeline, called: string, kind: CsvKind) => {
    const { saveCsv } = await import('./saveCsv');
    return files.saved.replace(
      '{name}',
      saveCsv(called, incidentRows(incidents, { ...table, months }), kind),
    );
  };
  const savePicture = async (from: Element, kind: PictureKind) => {
    const { savePictures } = await import('./savePictures');
    return files.saved.replace('{name}', (await savePictures(from, name, kind)).join(', '));
  };
  const picture = (kind: PictureKind) => (event: Event) =>
    saved(savePicture(event.currentTarget as Element, kind));

  return (
    <>
      <h3>{files.save}</h3>
      <div class="file-buttons">
        <button
          type="button"
          class="button secondary"
          onClick={() => saved(saveTable(timeline, name, 'semicolon'))}
        >
          {files.csv}
        </button>
        <button type="button" class="plain-button" onClick={() => saved(saveTable(timeline, name, 'comma'))}>
          {files.csvComma}
        </button>
        <button type="button" class="plain-button" onClick={picture('svg')}>
          {files.svg}
        </button>
        <button type="button" class="plain-button" onClick={picture('png')}>
          {files.png}
        </button>
        <button
          type="button"
          class="plain-button"
          onClick={() => saved(saveTable(guide, files.exampleName, 'semicolon'))}
        >
          {files.example}
        </button>
      </div>
    </>
  );
}
