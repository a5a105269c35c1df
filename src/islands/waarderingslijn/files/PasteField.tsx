import { useId, useState } from 'preact/hooks';
import { useTexts } from '../texts';

/** A table as text, copied from a spreadsheet or an e-mail. */
export function PasteField({ onText }: { onText: (text: string, button: HTMLElement) => void }) {
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
