import { fill } from '../../fill';
import { useTexts } from '../texts';
import { Field } from './Field';

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
  const { settings } = useTexts().words;
  const parse = (text: string) => {
    const typed = /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN;
    return typed >= low && typed <= high ? typed / unit : undefined;
  };
  return (
    <Field
      {...shown}
      mode="decimal"
      text={String(Math.round(value * unit * 100) / 100).replace('.', ',')}
      take={(text) => {
        const number = parse(text);
        if (number === undefined) return fill(settings.range, { low, high });
        const refused = refuse?.(number);
        if (refused === undefined && number !== value) onChange(number);
        return refused;
      }}
    />
  );
}
