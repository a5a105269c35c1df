import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { focusedElement, restoreFocus } from '../../../browser/screen';
import type { Span } from '../../../model/line/timeline';
import { useTexts } from '../texts';
import type { LoadedCharts } from '../useCharts';
import type { Commands } from '../useEditing';
import type { ShownLines } from '../useLines';
import { incidentsOn } from './chartParts';
import { IncidentHandle } from './IncidentHandle';
import type { Plane } from './plane';

interface IncidentHandlesProps {
  readonly charts: LoadedCharts;
  readonly plane: Plane;
  readonly lines: ShownLines;
  readonly span: Span;
  readonly selected: string | undefined;
  readonly commands: Commands;
  /**
   * While true only the chosen handle moves, for nobody can grab another one; and all keep their order in the page: one that
   * moves there loses the pointer that holds it.
   */
  readonly dragging: boolean;
}

const HINT = 'incident-hint';

/** A handle on the mark of each incident in the chart, in order of time. */
export function IncidentHandles({
  charts,
  plane,
  lines,
  span,
  selected,
  commands,
  dragging,
}: IncidentHandlesProps) {
  const { chart } = useTexts().words;
  const placed = useMemo(() => handlesOn(charts, plane, lines), [plane, lines]);
  const handles = useSteady(placed, selected, dragging);
  // A handle that passes another one changes places with it in the page, which would take its focus.
  const held = focusedElement();
  useLayoutEffect(() => restoreFocus(held));
  return (
    <div class="line-handles" role="group" aria-label={chart.handles} aria-describedby={HINT}>
      <p class="unseen" id={HINT}>
        {chart.handleHint}
      </p>
      {handles.map((handle) => (
        <IncidentHandle
          key={handle.told.id}
          {...handle}
          plane={plane}
          from={span.from}
          selected={handle.told.id === selected}
          commands={commands}
        />
      ))}
    </div>
  );
}

type PlacedHandle = ReturnType<typeof handlesOn>[number];

/** The handles in order of time; while `steady` as they stood before, but for the chosen one. */
function useSteady(
  handles: readonly PlacedHandle[],
  selected: string | undefined,
  steady: boolean,
): readonly PlacedHandle[] {
  const before = useRef(handles);
  if (!steady) before.current = handles;
  const chosen = handles.find(({ told }) => told.id === selected);
  return before.current.map((handle) => (chosen && handle.told.id === selected ? chosen : handle));
}

function handlesOn({ fanOut }: LoadedCharts, plane: Plane, { lines }: ShownLines) {
  const incidents = incidentsOn(lines);
  const spots = fanOut(
    incidents.map(({ at, mean }) => ({ x: plane.x(at), y: plane.y(mean) })),
    plane,
  );
  return incidents
    .map(({ told, number }, index) => ({ told, number, x: 0, y: 0, ...spots[index] }))
    .toSorted((a, b) => a.number - b.number);
}
