import { fill } from '../../model/text/fill';
import { useTexts } from './texts';

interface ProgressProps {
  readonly step: number;
  /** How many there are; absent while the answers on the screen decide it. */
  readonly steps?: number;
  /** First and last question on this screen, of all questions. */
  readonly questions?: { readonly first: number; readonly last: number; readonly total: number };
}

/** How far the reader is, in words; the bar beside it says the same. */
export function Progress({ step, steps, questions }: ProgressProps) {
  const { words } = useTexts();
  if (steps === undefined)
    return (
      <p>
        <b>{fill(words.steps.opening, { step })}</b>
      </p>
    );
  return (
    <>
      <p>
        <b>{fill(words.steps.progress, { step, steps })}</b>{' '}
        {questions && <span>{questionRange(words.steps, questions)}</span>}
      </p>
      <ProgressBar step={step} steps={steps} />
    </>
  );
}

function ProgressBar({ step, steps }: { step: number; steps: number }) {
  return (
    <svg class="progress-bar" viewBox={`0 0 ${steps * 10} 5`} preserveAspectRatio="none" aria-hidden="true">
      {Array.from({ length: steps }, (_, index) => (
        <rect
          key={index}
          class={index < step ? 'past' : ''}
          x={index * 10}
          y={index < step ? 0 : 1.6}
          width="8.4"
          height={index < step ? 5 : 1.8}
        />
      ))}
    </svg>
  );
}

type RangeWords = Readonly<Record<'range' | 'longRange' | 'questions', string>>;

function questionRange(
  words: RangeWords,
  { first, last, total }: NonNullable<ProgressProps['questions']>,
): string {
  const template = last - first > 1 ? words.longRange : words.range;
  const range = first === last ? String(first) : fill(template, { first, last });
  return fill(words.questions, { range, total });
}
