import { useMemo, useRef } from 'preact/hooks';
import { focusNear } from '../../../browser/keepFocus';
import { focusOn } from '../../../browser/screen';
import { memo } from '../../memo';
import { useCssVariables } from '../../useCssVariables';
import { fieldId } from '../fieldId';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { IncidentOnLine } from './chartParts';
import { handleLabel, handleName } from './chartParts';
import { keyCommand, startDrag, startsDrag } from './drag';
import type { Plane } from './plane';

interface IncidentHandleProps {
  readonly told: IncidentOnLine['told'];
  readonly number: number;
  /** Where its mark stands, in px from the left and the top of the chart. */
  readonly x: number;
  readonly y: number;
  readonly plane: Plane;
  /** The month YYYY-MM at the left of the plane. */
  readonly from: string;
  readonly selected: boolean;
  readonly commands: Commands;
}

/** The handle of an incident: drag it, or press its keys; all of it can also be done with the buttons below the chart. */
export const IncidentHandle = memo(function IncidentHandle({
  told,
  number,
  x,
  y,
  plane,
  from,
  selected,
  commands,
}: IncidentHandleProps) {
  const texts = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useCssVariables(button, { x: `${x}px`, y: `${y}px` });
  const { id } = told;
  const name = useMemo(() => handleName(texts, { told, number }), [told, number]);

  const onPointerDown = (event: PointerEvent) => {
    if (!button.current || !startsDrag(event)) return;
    // Not every browser gives a button that is pressed the focus. A finger may be about to scroll.
    if (event.pointerType !== 'touch') focusNear(button.current);
    commands.grab(button.current, event, startDrag(told, plane, from, event));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = keyCommand(event);
    if (!command) return;
    event.preventDefault();
    if (command !== 'remove') commands.nudge(id, command);
    else if (!event.repeat) commands.remove(id);
  };
  return (
    <button
      type="button"
      class={`handle${selected ? ' selected' : ''}${x > plane.width / 2 ? ' right' : ''}`}
      ref={button}
      aria-label={name}
      aria-pressed={selected}
      onPointerDown={onPointerDown}
      onFocus={() => selected || commands.select(id)}
      onClick={(event) => {
        commands.select(id);
        // A click without a pointer is Enter or the space bar.
        if (event.detail === 0) focusOn(fieldId(id, 'date'));
      }}
      onKeyDown={onKeyDown}
    >
      {selected && (
        <span class="handle-text" aria-hidden="true">
          {handleLabel(texts, told)}
        </span>
      )}
    </button>
  );
});
