import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { watchWidth } from '../../../browser/elementWidth';
import type { Span, Timeline } from '../../../model/line/timeline';
import { useTexts } from '../texts';
import type { Charts } from '../useCharts';
import type { Commands } from '../useEditing';
import type { ShownLines } from '../useLines';
import type { View } from '../view';
import { IncidentHandles } from './IncidentHandles';
import { measurePlane } from './plane';
import type { Plane } from './plane';
import { useDrawing } from './useDrawing';

interface LineChartProps {
  readonly charts: Charts;
  readonly lines: ShownLines;
  readonly timeline: Timeline;
  readonly span: Span;
  readonly view: View;
  readonly commands: Commands;
  readonly dragging: boolean;
  /** Whether the chart says how the relation is managed, because another one stands beside it. */
  readonly titled: boolean;
  /** What stands there already when the island takes over. */
  readonly drawing?: ComponentChildren;
  /** Told where the plane of the chart lies, so that the slider below it can follow. */
  readonly onPlane: (plane: Plane) => void;
}

/** One chart of the line: drawn by Plot, with the cursor and the handles of the incidents over it. */
export function LineChart({
  charts,
  lines,
  timeline,
  span,
  view,
  commands,
  dragging,
  titled,
  drawing,
  onPlane,
}: LineChartProps) {
  const { chart } = useTexts().words;
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  // The server's drawing stays until ours is there; the browser's policy lets no other take its place.
  const [beforehand] = useState(drawing);
  const plane = useMemo(
    () => (typeof charts === 'object' && width > 0 ? measurePlane(charts, width, span.months) : undefined),
    [charts, width, span.months],
  );

  useLayoutEffect(() => (box.current ? watchWidth(box.current, setWidth) : undefined), []);
  useLayoutEffect(() => {
    if (plane) onPlane(plane);
  }, [plane?.left, plane?.right]);
  const place = useDrawing({ charts, plane, lines, timeline, span, whose: view.whose });

  return (
    <div class="line-chart" ref={box}>
      {titled && <p class="chart-title">{lines.management === 'active' ? chart.active : chart.asIs}</p>}
      <div class="chart-box">
        {!plane && beforehand}
        <div class="chart" ref={place} />
        {plane && <Cursor plane={plane} lines={lines} month={view.month} />}
        {plane && typeof charts === 'object' && lines.management === 'as-is' && (
          <IncidentHandles
            charts={charts}
            plane={plane}
            lines={lines}
            selected={view.selected}
            span={span}
            commands={commands}
            dragging={dragging}
          />
        )}
      </div>
    </div>
  );
}

interface CursorProps {
  readonly plane: Plane;
  readonly lines: ShownLines;
  readonly month: number;
}

/** The moment in view: an upright line through the chart, with a mark on each line. */
function Cursor({ plane, lines: { lines }, month }: CursorProps) {
  const x = plane.x(month);
  return (
    <svg
      class="line-cursor"
      viewBox={`0 0 ${plane.width} ${plane.height}`}
      width={plane.width}
      height={plane.height}
      aria-hidden="true"
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
