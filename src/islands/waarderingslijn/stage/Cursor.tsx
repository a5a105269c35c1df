import type { ShownLines } from '../useLines';
import type { Plane } from './plane';

interface CursorProps {
  readonly plane: Plane;
  readonly lines: ShownLines;
  readonly month: number;
}

/** The moment in view: an upright line through the chart, with a mark on each line. */
export function Cursor({ plane, lines: { lines }, month }: CursorProps) {
  const x = plane.x(month);
  return (
    <svg
      class="line-cursor"
      viewBox={`0 0 ${plane.width} ${plane.height}`}
      width={plane.width}
      height={plane.height}
      aria-hidden="true"
      focusable="false"
    >
      <line x1={x} x2={x} y1={plane.top - 8} y2={plane.bottom} />
      {lines.map(({ party, at }) => {
        const y = plane.y(at(month).mean);
        return party === 'client' ? (
          <circle key={party} class="own" cx={x} cy={y} r="6" />
        ) : (
          <rect key={party} class="other" x={x - 5.5} y={y - 5.5} width="11" height="11" />
        );
      })}
    </svg>
  );
}
