import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly type?: 'radio' | 'checkbox';
  readonly checked: boolean;
  readonly onChoose: (checked: boolean) => void;
  readonly children: ComponentChildren;
  readonly id?: string;
  readonly describedBy?: string;
}

/** One answer as a row of at least 44 px: the whole row chooses it. */
export function Choice({
  name,
  value,
  type = 'radio',
  checked,
  onChoose,
  children,
  id,
  describedBy,
}: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        id={id}
        aria-describedby={describedBy}
        autocomplete="off"
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
