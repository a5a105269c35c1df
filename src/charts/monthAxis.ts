import * as Plot from '@observablehq/plot';

const TICK_MONTHS = 5;

/** A time axis of months from 0 to `until`, without dates. */
export function monthAxis(word: string, until: number): readonly Plot.Markish[] {
  const inner = Array.from(
    { length: Math.ceil(until / TICK_MONTHS) - 1 },
    (_, index) => (index + 1) * TICK_MONTHS,
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
