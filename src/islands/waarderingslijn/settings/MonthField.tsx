import { dateText, parseDateText } from '../../../model/dateText';
import { useTexts } from '../texts';
import { Field } from './Field';

interface MonthFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Why a month cannot be, or undefined. */
  readonly refuse: (month: string) => string | undefined;
  readonly onChange: (month: string) => void;
}

/** A month to type, such as 03-2026. */
export function MonthField({ value, refuse, onChange, ...shown }: MonthFieldProps) {
  const { words, months } = useTexts();
  return (
    <Field
      {...shown}
      mode="text"
      text={dateText(value)}
      take={(text) => {
        const month = parseDateText(text, months);
        if (month === undefined || month.length !== 7) return words.settings.month;
        const refused = refuse(month);
        if (refused === undefined && month !== value) onChange(month);
        return refused;
      }}
    />
  );
}
