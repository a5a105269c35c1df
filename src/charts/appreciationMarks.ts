import * as Plot from '@observablehq/plot';
import { svgElement } from './matrixGrid';

/** The bounds of the line, each 0..1. */
export type Bounds = Readonly<{ euphoria: number; critical: number }>;

/** A line: its points in order, the mean on 0..1. */
export interface AppreciationLine {
  readonly points: readonly Readonly<{ month: number; mean: number }>[];
}

/** The sunk ground outside the bounds. */
export function zoneMarks({ euphoria, critical }: Bounds, until: number): readonly Plot.Markish[] {
  const zone = { x1: 0, x2: until, fill: 'var(--sunk)' };
  return [
    Plot.rect([euphoria], { ...zone, y1: euphoria, y2: 1 }),
    Plot.rect([critical], { ...zone, y1: 0, y2: critical }),
  ];
}

/** The two hatches: rising for euphoria, falling and heavier for the critical side. */
export const hatches =
  (id: string): Plot.RenderFunction =>
  (_index, _scales, _values, _dimensions, { document }) => {
    const element = svgElement(document);
    const hatch = (name: string, degrees: number) =>
      element(
        'pattern',
        {
          id: `${id}-${name}`,
          class: `hatch-${name}`,
          width: '6',
          height: '6',
          patternUnits: 'userSpaceOnUse',
          patternTransform: `rotate(${degrees})`,
        },
        [element('path', { d: 'M0 0V6' })],
      );
    return element('defs', {}, [hatch('euphoria', 45), hatch('critical', -45)]);
  };

/** Both bounds. */
export function boundMarks({ euphoria, critical }: Bounds, until: number): readonly Plot.Markish[] {
  return [
    Plot.ruleY([euphoria], { x1: 0, x2: until, stroke: 'var(--ink)', strokeWidth: 1.25 }),
    Plot.ruleY([critical], { x1: 0, x2: until, stroke: 'var(--destructive)', strokeWidth: 1.75 }),
  ];
}

/** The names of the bounds, above right and below left; to be drawn last, so that nothing strikes them through. */
export function boundNames(
  { euphoria, critical }: Bounds,
  words: Readonly<{ euphoria: string; critical: string }>,
  until: number,
): readonly Plot.Markish[] {
  return [
    Plot.text([words.euphoria], {
      x: until,
      y: euphoria,
      dx: -4,
      dy: -10,
      textAnchor: 'end',
      className: 'bound-name',
    }),
    Plot.text([words.critical], {
      x: 0,
      y: critical,
      dx: 7,
      dy: 12,
      textAnchor: 'start',
      className: 'bound-name critical',
    }),
  ];
}

/** The lines on their casings, hatches between a bound and the first line beyond it, and a dot where each line ends. */
export function lineMarks(
  { lines, bounds }: Readonly<{ lines: readonly AppreciationLine[]; bounds: Bounds }>,
  id: string,
  width: number,
): readonly Plot.Markish[] {
  const shape = { x: 'month', y: 'mean', strokeLinejoin: 'round' } as const;
  return [
    ...lines.map(({ points }) => Plot.line(points, { ...shape, stroke: 'var(--casing)', strokeWidth: 8 })),
    ...excursionMarks(lines[0]?.points ?? [], bounds, id),
    ...lines.map(({ points }, index) =>
      Plot.line(points, {
        ...shape,
        stroke: 'var(--ink)',
        strokeWidth: index === 0 ? width : width - 0.5,
        ...(index > 0 ? { strokeDasharray: '7 4' } : {}),
      }),
    ),
    Plot.dot(
      lines.flatMap(({ points }) => points.slice(-1)),
      {
        x: 'month',
        y: 'mean',
        r: width + 2,
        fill: 'var(--ink)',
        stroke: 'var(--casing)',
        strokeWidth: 2.5,
      },
    ),
  ];
}

function excursionMarks(
  points: AppreciationLine['points'],
  { euphoria, critical }: Bounds,
  id: string,
): readonly Plot.Markish[] {
  const above = points.map(({ month, mean }) => ({ month, mean: Math.max(mean, euphoria) }));
  const below = points.map(({ month, mean }) => ({ month, mean: Math.min(mean, critical) }));
  return [
    Plot.areaY(above, { x: 'month', y1: euphoria, y2: 'mean', fill: `url(#${id}-euphoria)` }),
    Plot.areaY(below, { x: 'month', y1: critical, y2: 'mean', fill: `url(#${id}-critical)` }),
  ];
}
