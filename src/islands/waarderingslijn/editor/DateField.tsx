import { useEffect, useState } from 'preact/hooks';
import { liesBefore } from '../../../model/datedIncident';
import { dateText, parseDateText } from '../../../model/dateText';
import { useTexts } from '../texts';

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  /** Said when the field is left empty; without it, it may be. */
  readonly missing?: string;
  /** A date that this one may not lie before. */
  readonly notBefore?: string;
  readonly onChange: (date: string | undefined) => void;
}

/** A month or day as readers write it. What cannot be read stays there, with a message; the line keeps what it had. */
export function DateField({ id, label, value, missing, notBefore, onChange }: DateFieldProps) {
  const { words, months } = useTexts();
  const { problems } = words.editor;
  const shown = value === undefined ? '' : dateText(value);
  const [typed, setTyped] = useState(shown);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    setTyped(shown);
    setProblem(undefined);
  }, [shown]);

  const take = (text: string) => {
    setTyped(text);
    const date = parseDateText(text, months);
    const wrong =
      date === 'invalid'
        ? problems.invalid
        : date === undefined
          ? missing
          : notBefore !== undefined && liesBefore(date, notBefore)
            ? problems.solvedBefore
            : undefined;
    setProblem(wrong);
    if (wrong === undefined && date !== value) onChange(date);
    else if (wrong === undefined) setTyped(shown);
  };
  const errorId = `${id}-fout`;
  return (
    <span class={problem === undefined ? 'cell date' : 'cell date wrong'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="text"
        autocomplete="off"
        maxLength={20}
        value={typed}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : errorId}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => take(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <span class="cell-problem" id={errorId} role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
