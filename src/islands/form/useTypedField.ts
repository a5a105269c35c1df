import { useEffect, useState } from 'preact/hooks';
import type { Parsed } from '../../model/parsed';

/** What stands in a field, why it cannot be taken, and what the field tells of its reader. */
export interface TypedField<Problem extends string> {
  readonly text: string;
  /** Only once the reader has left the field. */
  readonly problem: Problem | undefined;
  readonly type: (text: string) => void;
  readonly leave: (text: string) => void;
}

/**
 * A field with a value that is typed as text. What cannot be taken stays in it, with the reason, until it is mended, there or
 * in another field that `parse` looks at: then it is taken after all. `shown` is the value as text; another value that comes
 * from elsewhere takes the place of what was typed.
 */
export function useTypedField<Value, Problem extends string>(
  shown: string,
  parse: (text: string) => Parsed<Value, Problem>,
  take: (value: Value) => void,
): TypedField<Problem> {
  const [typed, setTyped] = useState<Readonly<{ text: string; left: boolean }>>();
  const left = typed?.left ? parse(typed.text) : undefined;
  const accept = (value: Value) => {
    setTyped(undefined);
    take(value);
  };
  useEffect(() => setTyped(undefined), [shown]);
  useEffect(() => {
    if (left?.ok) accept(left.value);
  });
  return {
    text: typed?.text ?? shown,
    problem: left && !left.ok ? left.problem : undefined,
    type: (text) => setTyped({ text, left: false }),
    leave: (text) => {
      if (typed === undefined && text === shown) return;
      const read = parse(text);
      if (read.ok) accept(read.value);
      else setTyped({ text, left: true });
    },
  };
}
