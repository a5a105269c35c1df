import { useEffect, useId, useState } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly mode: 'text' | 'decimal';
  /** What stands in the field as long as the reader does not type. */
  readonly text: string;
  /** Takes what was typed; gives the reason why not, or undefined. */
  readonly take: (typed: string) => string | undefined;
}

/** A setting to type. What cannot be taken stays in the field, with the reason; the line keeps what it had. */
export function Field({ label, hint, mode, text, take }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    setTyped(text);
    setProblem(undefined);
  }, [text]);
  const notes = [hint && `${id}-hint`, problem && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <div class={problem === undefined ? 'setting' : 'setting wrong'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={mode}
        maxLength={10}
        autocomplete="off"
        value={typed}
        aria-invalid={problem !== undefined}
        aria-describedby={notes || undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          const refused = take(event.currentTarget.value);
          setProblem(refused);
          if (refused === undefined) setTyped(text);
        }}
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
