import * as Plot from '@observablehq/plot';
import { svgElement } from './matrixGrid';

/** The bounds of the line, each 0..1. */
export type Bounds = Readonly<{ euphoria: number; critical: number }>;

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
