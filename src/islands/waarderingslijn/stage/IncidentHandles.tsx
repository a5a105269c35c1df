import { useLayoutEffect, useMemo } from 'preact/hooks';
import { focusedElement, restoreFocus } from '../../../browser/screen';
import type { Span } from '../../../model/timeline';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { ShownLines } from '../useLines';
import { incidentsOn } from './chartParts';
import { IncidentHandle } from './IncidentHandle';
import type { Plane } from './plane';

interface IncidentHandlesProps {
  readonly plane: Plane;
  readonly lines: ShownLines;
  readonly span: Span;
  readonly selected: string | undefined;
  readonly commands: Commands;
}

const HINT = 'incident-hint';

/** A handle for each incident in the chart, in order of time. */
export function IncidentHandles({ plane, lines, span, selected, commands }: IncidentHandlesProps) {
  const { chart } = useTexts().words;
  const incidents = useMemo(() => incidentsOn(lines.lines).toSorted((a, b) => a.number - b.number), [lines]);
  // A handle that passes another one changes places with it in the page, which would take its focus.
  const held = focusedElement();
  useLayoutEffect(() => restoreFocus(held));
  return (
    <div class="line-handles" role="group" aria-label={chart.handles}>
      <p class="unseen" id={HINT}>
        {chart.handleHint}
      </p>
      {incidents.map((incident) => (
        <IncidentHandle
          key={incident.id}
          incident={incident}
          hintId={HINT}
          plane={plane}
          from={span.from}
          selected={incident.id === selected}
          commands={commands}
        />
      ))}
    </div>
  );
}
