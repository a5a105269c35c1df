import * as Plot from '@observablehq/plot';

const TICK_MONTHS = 5;

/** Both axes of a line over time: months from 0 to `until` without dates, and 0..1 written as 0..100. */
export function timeAxes(
  words: Readonly<{ axis: string; month: string }>,
  until: number,
): readonly Plot.Markish[] {
  const inner = Array.from(
    { length: Math.ceil(until / TICK_MONTHS) - 1 },
    (_, index) => (index + 1) * TICK_MONTHS,
  );
  return [
    Plot.ruleY([0], { x1: 0, x2: until, stroke: 'var(--ink)', strokeWidth: 1.25 }),
    Plot.ruleX([0], { insetTop: -10, stroke: 'var(--ink)', strokeWidth: 1.25 }),
    Plot.dot([1], {
      x: 0,
      y: 1,
      dy: -12,
      r: 4,
      symbol: 'triangle',
      fill: 'var(--ink)',
      className: 'axis-head',
    }),
    Plot.text([words.axis], { frameAnchor: 'top-left', dx: 12, dy: -20, className: 'axis-title' }),
    Plot.ruleX([0, ...inner, until], { y1: 0, y2: 0, insetBottom: -6, stroke: 'var(--ink)' }),
    monthText([0], { textAnchor: 'start', text: (month) => `${words.month} ${month}` }),
    monthText(inner, { textAnchor: 'middle', text: String }),
    monthText([until], { textAnchor: 'end', text: String }),
    Plot.text([0, 0.5, 1], {
      x: 0,
      y: (level: number) => level,
      dx: -8,
      textAnchor: 'end',
      text: (level: number) => String(level * 100),
      className: 'axis-text',
    }),
  ];
}

function monthText(
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
