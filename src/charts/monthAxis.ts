import * as Plot from '@observablehq/plot';

/** Months between two ticks, from close to wide. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** How many ticks there may be after the first. */
const MOST = 5;

/** A tick nearer to the end than this part of a step would touch the name of the last one. */
const ROOM = 0.5;

/** A time axis of months from 0 to `until`, without dates; the longer it is, the further apart its ticks. */
export function monthAxis(word: string, until: number): readonly Plot.Markish[] {
  const step = STEPS.find((months) => until / months <= MOST) ?? until;
  const inner = Array.from({ length: Math.ceil(until / step) }, (_, index) => (index + 1) * step).filter(
    (month) => month <= until - ROOM * step,
  );
  return [
    Plot.ruleX([0, ...inner, until], { y1: 0, y2: 0, insetBottom: -6, stroke: 'var(--ink)' }),
    tickText([0], { textAnchor: 'start', text: (month) => `${word} ${month}` }),
    tickText(inner, { textAnchor: 'middle', text: String }),
    tickText([until], { textAnchor: 'end', text: String }),
  ];
}

function tickText(
  months: readonly number[],
  { textAnchor, text }: { textAnchor: 'start' | 'middle' | 'end'; text: (month: number) => string },
): Plot.Markish {
  return Plot.text(months, {
    x: (month: number) => month,
    y: 0,
    dy: 16,
    textAnchor,
    text,
    className: 'axis-text',
  });
}
