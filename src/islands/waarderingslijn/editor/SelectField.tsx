interface SelectFieldProps<T extends string> {
  readonly label: string;
  /** Each with its text, and what is said instead where signs are not read aloud. */
  readonly options: readonly Readonly<{ value: T; text: string; said?: string }>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A choice of one value in a row. */
export function SelectField<T extends string>({ label, options, value, onChange }: SelectFieldProps<T>) {
  return (
    <label class="cell">
      <span>{label}</span>
      <select
        value={value}
        autocomplete="off"
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            aria-label={option.said}
            selected={option.value === value}
          >
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
