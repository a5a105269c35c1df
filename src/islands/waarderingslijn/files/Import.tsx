import { useState } from 'preact/hooks';
import type { Timeline } from '../../../model/timeline';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import { ImportPreview } from './ImportPreview';
import type { ImportReading } from './importReading';
import { PasteField } from './PasteField';

interface ImportProps {
  readonly timeline: Timeline;
  readonly commands: Commands;
}

/** Incidents from a CSV file or a pasted table: first looked at, then added or put in the place of what is there. */
export function Import({ timeline, commands }: ImportProps) {
  const texts = useTexts();
  const { files } = texts.words;
  const [reading, setReading] = useState<ImportReading>();
  const [refusal, setRefusal] = useState<string>();

  const readText = async (text: string) => {
    const [{ parseCsvText }, { readImport }] = await Promise.all([
      import('../../../browser/csvText'),
      import('./importReading'),
    ]);
    setReading(readImport(parseCsvText(text), texts));
  };
  const readFile = async (file: File) => {
    const { readTextFile } = await import('../../../browser/textFile');
    const read = await readTextFile(file);
    if ('text' in read) await readText(read.text);
    else setRefusal(files.refusals[read.refusal]);
  };
  const start = (read: () => Promise<void>) => {
    setRefusal(undefined);
    setReading(undefined);
    read().catch(() => setRefusal(files.refusals.unreadable));
  };
  return (
    <div class="line-import">
      <h3>{files.open}</h3>
      <p>{files.openText}</p>
      <label class="file-field">
        <span>{files.choose}</span>
        <input
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) start(() => readFile(file));
            // So that the same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <PasteField onText={(text) => start(() => readText(text))} />
      {refusal !== undefined && (
        <p class="notice" role="alert">
          {refusal}
        </p>
      )}
      {reading && (
        <ImportPreview
          reading={reading}
          timeline={timeline}
          commands={commands}
          onDone={() => setReading(undefined)}
        />
      )}
    </div>
  );
}
