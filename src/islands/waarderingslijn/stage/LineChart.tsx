import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { watchWidth } from '../../../browser/elementWidth';
import type { Span, Timeline } from '../../../model/line/timeline';
import type { Charts } from '../useCharts';
import type { Commands } from '../useEditing';
import type { ShownLines } from '../useLines';
import { useTexts } from '../texts';
import type { View } from '../view';
import { Cursor } from './Cursor';
import { IncidentHandles } from './IncidentHandles';
import type { Plane } from './plane';
import { measurePlane } from './plane';
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
