import { useRef } from 'preact/hooks';
import { focusOn } from '../../../browser/screen';
import { fill } from '../../fill';
import { useCssVariables } from '../../useCssVariables';
import { fieldId } from '../commands';
import { dateWords } from '../dateWords';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { IncidentOnLine } from './chartParts';
import { effectOfPlaced } from './chartParts';
import type { Drag } from './drag';
import { draggedTo, keyCommand, startDrag } from './drag';
import type { Plane } from './plane';
import { acrossPlane, downPlane } from './plane';

interface IncidentHandleProps {
  readonly incident: IncidentOnLine;
  readonly hintId: string;
  readonly plane: Plane;
  /** The month YYYY-MM at the left of the plane. */
  readonly from: string;
  readonly selected: boolean;
  readonly commands: Commands;
}

/** The handle of an incident: drag it, or press its keys; all of it can also be done with the buttons below the chart. */
export function IncidentHandle({ incident, hintId, plane, from, selected, commands }: IncidentHandleProps) {
  const { words, table, months } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  const drag = useRef<Drag | undefined>(undefined);
  useCssVariables(button, {
    x: `${acrossPlane(plane, incident.at)}px`,
    y: `${downPlane(plane, incident.mean)}px`,
  });
  const { id, number, told } = incident;
  const effect = effectOfPlaced(incident);
  const date = dateWords(told.date, months);

  const move = (event: PointerEvent) => {
    if (!drag.current) return;
    const to = draggedTo(drag.current, event);
    if (to) commands.change(id, to, `drag:${id}:${drag.current.pointer}:${drag.current.began}`);
  };
  const stop = () => {
    drag.current = undefined;
    commands.setDragging(false);
  };
  return (
    <button
      type="button"
      class={selected ? 'handle selected' : 'handle'}
      ref={button}
      aria-label={fill(words.chart.handle, { number, date, kind: table.kinds[told.kind], effect })}
      aria-describedby={hintId}
      aria-pressed={selected}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = startDrag(told, plane, from, event);
        commands.setDragging(true);
        commands.select(id);
      }}
      onPointerMove={move}
      onPointerUp={stop}
      onPointerCancel={stop}
      onClick={(event) => {
        commands.select(id);
        // A click without a pointer is Enter or the space bar.
        if (event.detail === 0) focusOn(fieldId(id, 'date'));
      }}
      onKeyDown={(event) => {
        const command = keyCommand(event);
        if (!command) return;
        event.preventDefault();
        if (command === 'remove') commands.remove(id);
        else commands.nudge(id, command);
      }}
    >
      {selected && (
        <span class="handle-text" aria-hidden="true">
          {`${date}, ${effect}`}
        </span>
      )}
    </button>
  );
}
