import { thisYear } from '../../../browser/clock';
import { liesBefore } from '../../../model/line/datedIncident';
import { dateText, parseDateText } from '../../../model/time/dateText';
import type { Parsed } from '../../../model/parsed';
import { refused } from '../../../model/parsed';
import { TypedField } from '../../form/TypedField';
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
  const parse = (text: string): Parsed<string | undefined> => {
    const date = parseDateText(text, months, thisYear());
    if (!date.ok) return refused(problems[date.problem]);
    if (date.value === undefined) return required ? refused(problems.missing) : date;
    return notBefore !== undefined && liesBefore(date.value, notBefore)
      ? refused(problems['solved-before'])
      : date;
  };
  return (
    <TypedField
      class="cell date"
      id={id}
      label={label}
      mode="text"
      value={value}
      text={value === undefined ? '' : dateText(value)}
      parse={parse}
      onChange={onChange}
    />
  );
}
