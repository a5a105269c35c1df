import * as Plot from '@observablehq/plot';

/** The vertical axis of an appreciation chart: 0..1 written as 0..100, with its title above, and the ground line. */
export function levelAxis(title: string, until: number): readonly Plot.Markish[] {
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
    Plot.text([title], { frameAnchor: 'top-left', dx: 12, dy: -20, className: 'axis-title' }),
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
