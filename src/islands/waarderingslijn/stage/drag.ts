import type { DatedIncident } from '../../../model/line/datedIncident';
import { dateAfter, monthsBetween } from '../../../model/line/datedIncident';
import { clamp } from '../../../model/mean';
import type { IncidentChange } from '../../../model/line/timelineEdit';
import { effectOf, stepEffect, weighing } from '../../../model/line/timelineEdit';
import type { Plane } from './plane';
import { monthsIn } from './plane';

/** A drag: where it began, and on what. */
export interface Drag {
  readonly told: DatedIncident;
  readonly plane: Plane;
  readonly from: string;
  readonly x: number;
  readonly y: number;
  /** A finger: it drags once it has gone sideways, since up and down it scrolls the page. */
  readonly finger: boolean;
  /** Its changes are undone together. */
  readonly key: string;
  /** Whether the pointer has gone far enough to be a drag and not a click. */
  moved: boolean;
}

type Pointer = Pick<PointerEvent, 'clientX' | 'clientY'>;

/** So many px up or down are one step of effect. */
export const PX_PER_STEP = 26;

/** A pointer that moves less than this many px is a click. */
const SLACK = 4;

/** Whether a pointer that goes down begins a drag: the main button does, or the first finger. */
export const startsDrag = ({ button, isPrimary }: PointerEvent): boolean => button === 0 && isPrimary;

/** What a drag begins with. */
export const startDrag = (
  told: DatedIncident,
  plane: Plane,
  from: string,
  pointer: Pick<PointerEvent, 'clientX' | 'clientY' | 'pointerId' | 'pointerType' | 'timeStamp'>,
): Drag => ({
  told,
  plane,
  from,
  x: pointer.clientX,
  y: pointer.clientY,
  finger: pointer.pointerType === 'touch',
  key: `drag:${told.id}:${pointer.pointerId}:${pointer.timeStamp}`,
  moved: false,
});

/**
 * What the incident becomes where the pointer is now: a date within the plane, an effect, and the solution that it had;
 * undefined while it is a click.
 */
export function draggedTo(drag: Drag, { clientX, clientY }: Pointer): IncidentChange | undefined {
  const [right, down] = [clientX - drag.x, clientY - drag.y];
  drag.moved ||= isFar(drag, right, down);
  if (!drag.moved) return undefined;
  const { told, plane, from } = drag;
  const month = clamp(monthsBetween(from, told.date) + monthsIn(plane, right), 0, plane.months);
  return {
    date: dateAfter(from, month, told.date.length === 7 ? 'month' : 'day'),
    ...weighing(stepEffect(effectOf(told), Math.round(-down / PX_PER_STEP))),
    solvedOn: told.solvedOn,
  };
}

function isFar({ finger }: Drag, right: number, down: number): boolean {
  const far = finger ? Math.abs(right) : Math.hypot(right, down);
  return far >= SLACK && (!finger || Math.abs(right) > Math.abs(down));
}

/** How far an incident moves: in months (or days, where it has a day), and in steps of effect. */
export type Nudge = Readonly<{ time?: number; effect?: number }>;

/** Months (or days) that an arrow key moves, alone and with Shift. */
const FAR = 12;

/** What a key asks for on a handle: to move the incident, or to remove it. */
export function keyCommand({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: KeyboardEvent): Nudge | 'remove' | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const time = shiftKey ? FAR : 1;
  switch (key) {
    case 'ArrowLeft':
      return { time: -time };
    case 'ArrowRight':
      return { time };
    case 'ArrowUp':
      return { effect: 1 };
    case 'ArrowDown':
      return { effect: -1 };
    case 'Delete':
    case 'Backspace':
      return 'remove';
    default:
      return undefined;
  }
}
