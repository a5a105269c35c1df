import { numberText, parseNumberText } from '../../../model/text/numberText';
import type { Parsed } from '../../../model/parsed';
import { accepted, refused, valueOf } from '../../../model/parsed';
import { fill } from '../../../model/text/fill';
import { TypedField } from '../../form/TypedField';
import { useTexts } from '../texts';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** On the scale of the model. */
  readonly value: number;
  /** How many of what is written are one of the model: 100 for a level of 0..1 written as 0..100. */
  readonly unit: number;
  /** The least and the most, as written. */
  readonly low: number;
  readonly high: number;
  /** Why a value within the range cannot be, or undefined. */
  readonly refuse?: (value: number) => string | undefined;
  readonly onChange: (value: number) => void;
}

/** A number to type; a comma or a point may stand in it. */
export function NumberField({ value, unit, low, high, refuse, onChange, ...shown }: NumberFieldProps) {
  const {
    locale,
    words: { settings },
  } = useTexts();
  const parse = (text: string): Parsed<number> => {
    const typed = valueOf(parseNumberText(text)) ?? NaN;
    if (!(typed >= low && typed <= high)) return refused(fill(settings.range, { low, high }));
    const why = refuse?.(typed / unit);
    return why === undefined ? accepted(typed / unit) : refused(why);
  };
  return (
    <TypedField
      class="setting"
      {...shown}
      mode="decimal"
      text={numberText(locale, value * unit, 2)}
      value={value}
      parse={parse}
      onChange={onChange}
    />
  );
}
