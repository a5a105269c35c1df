import { useId } from 'preact/hooks';
import type { Parsed } from '../../../model/parsed';
import { useTypedField } from '../../useTypedField';

interface FieldProps<Value> {
  readonly label: string;
  readonly hint?: string;
  readonly mode: 'text' | 'decimal';
  /** What stands in the field as long as the reader does not type. */
  readonly text: string;
  /** The value in what was typed, or the sentence that says why it cannot be. */
  readonly parse: (typed: string) => Parsed<Value>;
  readonly onChange: (value: Value) => void;
}

/** A setting to type. What cannot be taken stays in the field, with the reason; the line keeps what it had. */
export function Field<Value>({ label, hint, mode, text, parse, onChange }: FieldProps<Value>) {
  const id = useId();
  const { problem, ...typed } = useTypedField(text, parse, onChange);
  const notes = [hint && `${id}-hint`, problem && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <div class={problem === undefined ? 'setting' : 'setting wrong'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={mode}
        autocomplete="off"
        value={typed.text}
        aria-invalid={problem !== undefined}
        aria-describedby={notes || undefined}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onChange={(event) => typed.leave(event.currentTarget.value)}
        onBlur={(event) => typed.leave(event.currentTarget.value)}
      />
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p class="cell-problem" id={`${id}-fout`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
