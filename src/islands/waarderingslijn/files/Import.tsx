import { useEffect, useLayoutEffect, useRef, useState, useId } from 'preact/hooks';
import type { Timeline } from '../../../model/line/timeline';
import { newTurns } from '../../turns';
import { useTexts } from '../texts';
import type { LineTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { Whose } from '../view';
import type { ImportedTable } from './importedTable';
import type { ParsedTable } from './parsedTable';
import type * as tables from './tables';

interface ImportProps {
  readonly timeline: Timeline;
  readonly commands: Commands;
  readonly whose: Whose;
}

/** What reads tables and shows what is in them. */
type Tables = typeof tables;

/** What came of the last file or table: what is in it and what shows that, why it was not read, or what was done with it. */
type Outcome = Readonly<
  { imported: ImportedTable; Preview: Tables['ImportPreview'] } | { refusal: string } | { done: string }
>;

/** Incidents from a CSV file or a pasted table: first looked at, then added or put in the place of what is there. */
export function Import({ timeline, commands, whose }: ImportProps) {
  const texts = useTexts();
  const { files } = texts.words;
  const [outcome, setOutcome] = useState<Outcome>();
  const [turns] = useState(newTurns);
  const origin = useRef<HTMLElement>();
  useEffect(() => turns.end, []);

  const start = (from: HTMLElement, read: Read) => {
    const isWanted = turns.take();
    const show = (result: Outcome) => isWanted() && setOutcome(result);
    origin.current = from;
    setOutcome(undefined);
    importWith(read, files.refusals).then(show, () => show({ refusal: files.refusals.unreadable }));
  };
  const cancel = () => {
    setOutcome(undefined);
    origin.current?.focus();
  };
  return (
    <div class="line-import">
      <h3>{files.open}</h3>
      <p>{files.openText}</p>
      <FileField onFile={(file, field) => start(field, ({ readTableFile }) => readTableFile(file, texts))} />
      <PasteField
        onText={(text, button) => start(button, ({ parsePastedTable }) => parsePastedTable(text, texts))}
      />
      {outcome && 'refusal' in outcome && (
        <p class="notice" role="alert">
          {outcome.refusal}
        </p>
      )}
      {outcome && 'done' in outcome && <Done text={outcome.done} />}
      {outcome && 'imported' in outcome && (
        <outcome.Preview
          key={outcome.imported}
          imported={outcome.imported}
          timeline={timeline}
          commands={commands}
          whose={whose}
          onDone={(done) => setOutcome({ done })}
          onCancel={cancel}
        />
      )}
    </div>
  );
}

type Read = (tables: Tables) => ParsedTable | Promise<ParsedTable>;

async function importWith(read: Read, refusals: LineTexts['words']['files']['refusals']): Promise<Outcome> {
  const tables = await import('./tables');
  const table = await read(tables);
  if (!table.ok) return { refusal: refusals[table.problem] };
  return { imported: table.value, Preview: tables.ImportPreview };
}

/** Lets the reader choose a table. */
function FileField({ onFile }: { onFile: (file: File, field: HTMLElement) => void }) {
  const { files } = useTexts().words;
  return (
    <label class="file-field">
      <span>{files.choose}</span>
      <input
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file, currentTarget);
          // So that the same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** What was done with a table; it takes the focus of the button that did it, which is gone. */
function Done({ text }: { text: string }) {
  const message = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => message.current?.focus(), []);
  return (
    <p class="notice" tabIndex={-1} ref={message}>
      {text}
    </p>
  );
}

/** A table as text, copied from a spreadsheet or an e-mail. */
function PasteField({ onText }: { onText: (text: string, button: HTMLElement) => void }) {
  const { files } = useTexts().words;
  const [text, setText] = useState('');
  const id = useId();
  return (
    <details class="paste-field">
      <summary>{files.paste}</summary>
      <label for={id}>{files.pasteLabel}</label>
      <textarea
        id={id}
        rows={6}
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button
        type="button"
        class="button secondary"
        onClick={({ currentTarget }) => onText(text, currentTarget)}
      >
        {files.readPasted}
      </button>
    </details>
  );
}
