import type { Series } from '../model/line/appreciation';
import type { Role } from '../model/role';

/** What a line in a chart can be: of a party, the mean or one of its series, or how it would go on. */
export type LineStroke = Role | Series | 'mean' | 'fork';

/** A piece of a line as it runs in the chart; the words stand beside it. */
export const LineSample = ({ of }: { of: LineStroke }) => (
  <svg class={`line-sample ${of}`} viewBox="0 0 32 8" aria-hidden="true">
    <path d="M1 4h30" />
  </svg>
);

/** Lines with what they stand for, in the order of their names. */
export const strokesOf = (
  names: Readonly<Partial<Record<LineStroke, string>>>,
): readonly (readonly [LineStroke, string])[] => Object.entries(names) as [LineStroke, string][];
