import type { ComponentChild } from 'preact';
import { fill } from '../../../model/text/fill';
import { useTexts } from '../texts';

/** A question and its answer in words; undefined where it was left open. */
export type CheckLine = readonly [question: string, answer: ComponentChild];

interface CheckGroupProps {
  readonly title: string;
  readonly lines: readonly CheckLine[];
  readonly onChange: () => void;
}

/** The answers of one screen, with the way back to it. */
export function CheckGroup({ title, lines, onChange }: CheckGroupProps) {
  const { check } = useTexts().words;
  return (
    <section class="check-group">
      <h3>{title}</h3>
      <button
        type="button"
        class="plain-button"
        aria-label={fill(check.changeGroup, { group: title })}
        onClick={onChange}
      >
        {check.change}
      </button>
      <dl>
        {lines.map(([question, answer]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd class={answer ? undefined : 'open'}>{answer ?? check.open}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
