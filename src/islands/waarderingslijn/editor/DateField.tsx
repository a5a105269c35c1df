import { thisYear } from '../../../browser/clock';
import { liesBefore } from '../../../model/line/datedIncident';
import type { DateProblem } from '../../../model/time/dateText';
import { dateText, parseDateText } from '../../../model/time/dateText';
import type { Parsed } from '../../../model/parsed';
import { refused } from '../../../model/parsed';
import { useTypedField } from '../../useTypedField';
import { useTexts } from '../texts';

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  /** Whether the field may not be left empty. */
  readonly required?: boolean;
  /** A date that this one may not lie before. */
  readonly notBefore?: string;
  readonly onChange: (date: string | undefined) => void;
}

/** A month or day as readers write it. What cannot be read stays there, with a message; the line keeps what it had. */
export function DateField({ id, label, value, required, notBefore, onChange }: DateFieldProps) {
  const { words, months } = useTexts();
  const problems = { ...months.problems, ...words.editor.problems };
  const parse = (text: string): Parsed<string | undefined, DateProblem | 'missing' | 'solved-before'> => {
    const date = parseDateText(text, months, thisYear());
    if (!date.ok) return date;
    if (date.value === undefined) return required ? refused('missing') : date;
    return notBefore !== undefined && liesBefore(date.value, notBefore) ? refused('solved-before') : date;
  };
  const { text, problem, type, leave } = useTypedField(
    value === undefined ? '' : dateText(value),
    parse,
    (date) => date !== value && onChange(date),
  );
  const errorId = `${id}-fout`;
  return (
    <span class={problem === undefined ? 'cell date' : 'cell date wrong'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="text"
        autocomplete="off"
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : errorId}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={(event) => leave(event.currentTarget.value)}
        onBlur={(event) => leave(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <span class="cell-problem" id={errorId} role="alert">
          {problems[problem]}
        </span>
      )}
    </span>
  );
}
