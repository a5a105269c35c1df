import { useId } from 'preact/hooks';
import type { Parsed } from '../../model/parsed';
import { Notes, describedBy } from './Notes';
import { useTypedField } from './useTypedField';

interface TypedFieldProps<Value> {
  readonly class: string;
  /** One that stays, for who leads to the field. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly mode: 'text' | 'decimal';
  readonly value: Value;
  /** The value as it stands in the field as long as the reader does not type. */
  readonly text: string;
  /** The value in what was typed, or the sentence that says why it cannot be. */
  readonly parse: (typed: string) => Parsed<Value>;
  /** Called with another value than it has. */
  readonly onChange: (value: Value) => void;
}

/** A value to type. What cannot be taken stays in the field, with the reason, and what it was typed for keeps what it had. */
export function TypedField<Value>({
  label,
  hint,
  mode,
  value,
  text,
  parse,
  onChange,
  ...props
}: TypedFieldProps<Value>) {
  const ownId = useId();
  const id = props.id ?? ownId;
  const { problem, ...typed } = useTypedField(text, parse, (typed) => typed !== value && onChange(typed));
  return (
    <div class={props.class + (problem === undefined ? '' : ' wrong')}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={mode}
        autocomplete="off"
        value={typed.text}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy(id, { hint, problem })}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onChange={(event) => typed.leave(event.currentTarget.value)}
        onBlur={(event) => typed.leave(event.currentTarget.value)}
      />
      <Notes id={id} hint={hint} problem={problem} live />
    </div>
  );
}
