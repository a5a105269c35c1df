import type { InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { cleanText, cleanTyped, isCutOff } from '../../model/text/freeText';

type Kept = 'value' | 'onInput' | 'onChange' | 'maxLength' | 'type' | 'autocomplete';
type TextField = HTMLInputElement | HTMLTextAreaElement;

interface FreeTextFieldProps extends Omit<InputHTMLAttributes<TextField>, Kept> {
  readonly value: string;
  /** The most characters that are kept. */
  readonly most: number;
  /** Said when more was typed or pasted. */
  readonly cut: string;
  /** How many lines are seen; one by default. */
  readonly rows?: number;
  readonly onText: (text: string) => void;
}

/** A field for words of the reader's own: cleaned as they are typed, so that what stands there is what is kept. */
export function FreeTextField({ value, most, cut, rows, onText, ...attributes }: FreeTextFieldProps) {
  const [isCut, setIsCut] = useState(false);
  const Tag = rows === undefined ? 'input' : 'textarea';
  const take = (field: TextField) => {
    setIsCut(isCutOff(field.value, most));
    onText(cleanField(field, most));
  };
  const settle = (field: TextField) => {
    const text = cleanText(field.value, most);
    if (text !== value) onText(text);
  };
  return (
    <>
      <Tag
        {...(attributes as object)}
        {...(rows === undefined ? { type: 'text' } : { rows })}
        autocomplete="off"
        dir="auto"
        value={value}
        onInput={(event: Event) => take(event.currentTarget as TextField)}
        onChange={(event: Event) => settle(event.currentTarget as TextField)}
      />
      {isCut && (
        <span class="problem" role="alert">
          {cut}
        </span>
      )}
    </>
  );
}

/** The text in a field as it is kept, which is then what stands in the field too. */
function cleanField(field: TextField, most: number): string {
  const text = cleanTyped(field.value, most);
  if (text !== field.value) field.value = text;
  return text;
}
