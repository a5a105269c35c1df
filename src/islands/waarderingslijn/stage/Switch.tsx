import { useId } from 'preact/hooks';
import { Notes, describedBy } from '../../form/Notes';

interface SwitchProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly value: T;
  readonly hint?: string;
  readonly onChange: (value: T) => void;
}

/** A choice of one out of a few short words, side by side. */
export function Switch<T extends string>({
  name,
  legend,
  options,
  labels,
  value,
  hint,
  onChange,
}: SwitchProps<T>) {
  const id = useId();
  return (
    <fieldset class="switch" aria-describedby={describedBy(id, { hint })}>
      <legend>{legend}</legend>
      <div class="switch-options">
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              autocomplete="off"
              onChange={() => onChange(option)}
            />
            <span>{labels[option]}</span>
          </label>
        ))}
      </div>
      <Notes id={id} hint={hint} />
    </fieldset>
  );
}
