import { useState } from 'preact/hooks';
import { MAX_TEXT_LENGTH } from '../../../model/text/freeText';
import { fill } from '../../../model/text/fill';
import { FreeTextField } from '../../form/FreeTextField';
import { PrintedText } from '../../form/PrintedText';
import { Notes, describedBy } from '../../form/Notes';
import { Choice } from '../../form/Choice';
import { useTexts } from '../texts';

interface RadioFieldProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Takes a choice back; a question with it is not required. */
  readonly onClear?: () => void;
  readonly error?: string | undefined;
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** A question of the context with one answer; the first radio carries the id that an error links to. */
export function RadioField<Value extends string>({
  id,
  label,
  hint,
  onClear,
  error,
  options,
  value,
  onChange,
}: RadioFieldProps<Value>) {
  const { words } = useTexts();
  return (
    <fieldset
      class={`question${error ? ' wrong' : ''}`}
      aria-describedby={describedBy(id, { hint, problem: error })}
    >
      <legend>
        {label} {onClear && <i>{words.relation.optional}</i>}
      </legend>
      <Notes id={id} hint={hint} problem={error} />
      <div class="choices">
        {(Object.entries(options) as [Value, string][]).map(([option, text], index) => (
          <Choice
            key={option}
            id={index === 0 ? id : `${id}-${option}`}
            name={id}
            value={option}
            checked={value === option}
            onChoose={() => onChange(option)}
          >
            {text}
          </Choice>
        ))}
        {onClear && <NoAnswer name={id} open={value === undefined} onClear={onClear} />}
      </div>
    </fieldset>
  );
}

/** The way to take a choice back, since radios cannot be unchecked. Not chosen by itself. */
function NoAnswer({ name, open, onClear }: { name: string; open: boolean; onClear: () => void }) {
  const { relation } = useTexts().words;
  const [cleared, setCleared] = useState(false);
  const clear = () => {
    setCleared(true);
    onClear();
  };
  return (
    <Choice name={name} value="" checked={open && cleared} onChoose={clear}>
      {relation.noAnswer}
    </Choice>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly narrow?: boolean;
  readonly inputMode?: 'numeric' | 'text';
}

/** A short free text; never required. */
export function TextField({
  id,
  label,
  hint,
  error,
  value,
  onChange,
  onLeave,
  narrow,
  inputMode = 'text',
}: TextFieldProps) {
  const { words } = useTexts();
  return (
    <div class={`text-field${error ? ' wrong' : ''}`}>
      <label for={id}>
        {label} <i>{words.relation.optional}</i>
      </label>
      <Notes id={id} hint={hint} problem={error} />
      <FreeTextField
        id={id}
        name={id}
        class={narrow ? 'narrow' : undefined}
        inputMode={inputMode}
        value={value}
        most={MAX_TEXT_LENGTH}
        cut={fill(words.relation.textCut, { most: MAX_TEXT_LENGTH })}
        aria-describedby={describedBy(id, { hint, problem: error })}
        aria-invalid={error ? true : undefined}
        onText={onChange}
        onBlur={onLeave}
      />
      <PrintedText text={value} />
    </div>
  );
}
