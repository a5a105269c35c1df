import { thisYear } from '../../../browser/clock';
import { dateText, parseMonthText } from '../../../model/time/dateText';
import type { Parsed } from '../../../model/parsed';
import { accepted, refused } from '../../../model/parsed';
import { TypedField } from '../../form/TypedField';
import { useTexts } from '../texts';

interface MonthFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Why a month cannot be, or undefined. */
  readonly refuse: (month: string) => string | undefined;
  readonly onChange: (month: string) => void;
}

/** A month to type, such as 03-2026; of a day, its month. */
export function MonthField({ value, refuse, onChange, ...shown }: MonthFieldProps) {
  const { words, months } = useTexts();
  const problems = { ...months.problems, 'not-a-date': words.settings.month };
  const parse = (text: string): Parsed<string> => {
    const month = parseMonthText(text, months, thisYear());
    if (!month.ok) return refused(problems[month.problem]);
    if (month.value === undefined) return refused(words.settings.month);
    const why = refuse(month.value);
    return why === undefined ? accepted(month.value) : refused(why);
  };
  return (
    <TypedField
      class="setting"
      {...shown}
      mode="text"
      text={dateText(value)}
      value={value}
      parse={parse}
      onChange={onChange}
    />
  );
}
