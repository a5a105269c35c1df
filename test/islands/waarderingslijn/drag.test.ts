import { describe, expect, it } from 'vitest';
import { planeOf } from '../../../src/charts/appreciationPlane';
import {
  draggedTo,
  keyCommand,
  PX_PER_STEP,
  startDrag,
  startsDrag,
} from '../../../src/islands/waarderingslijn/stage/drag';
import { monthsIn } from '../../../src/islands/waarderingslijn/stage/plane';
import type { DatedIncident } from '../../../src/model/line/datedIncident';

const PLANE = planeOf({ width: 652, height: 376, months: 12, dated: true });
const INCIDENT: DatedIncident = {
  id: 'i1',
  date: '2025-06',
  kind: 'business',
  sign: -1,
  weight: 1,
  hits: 'both',
};
const at = (clientX: number, clientY: number) => ({
  clientX,
  clientY,
  pointerId: 1,
  pointerType: 'mouse',
  timeStamp: 5,
});
const dragged = (right: number, down: number, told = INCIDENT) =>
  draggedTo(startDrag(told, PLANE, '2025-01', at(300, 200)), at(300 + right, 200 + down));

it('places months and levels on the plane, and back', () => {
  expect([0, 6, 12].map(PLANE.x)).toEqual([40, 340, 640]);
  expect([0, 0.5, 1].map(PLANE.y)).toEqual([336, 186, 36]);
  expect(monthsIn(PLANE, 100)).toBe(2);
});

describe('a drag', () => {
  it('is a click as long as the pointer hardly moves', () => {
    expect(dragged(2, 2)).toBeUndefined();
    expect(dragged(0, 0)).toBeUndefined();
  });

  it('moves in time by whole months, or by days where the incident has a day', () => {
    expect(dragged(100, 0)?.date).toBe('2025-08');
    expect(dragged(-60, 0)?.date).toBe('2025-05');
    expect(dragged(25, 0, { ...INCIDENT, date: '2025-06-15' })?.date).toBe('2025-06-30');
  });

  it('stays on the plane', () => {
    expect(dragged(-2000, 0)?.date).toBe('2025-01');
    expect(dragged(2000, 0)?.date).toBe('2026-01');
  });

  it('moves the effect up and down, over nothing', () => {
    expect(dragged(0, -PX_PER_STEP)).toMatchObject({ sign: 1, weight: 1, date: '2025-06' });
    expect(dragged(0, 2 * PX_PER_STEP)).toMatchObject({ sign: -1, weight: 3 });
    expect(dragged(0, 900)).toMatchObject({ sign: -1, weight: 3 });
    expect(dragged(0, -900)).toMatchObject({ sign: 1, weight: 3 });
  });

  it('of a finger begins sideways: up and down is for the page until then', () => {
    const finger = () => startDrag(INCIDENT, PLANE, '2025-01', { ...at(300, 200), pointerType: 'touch' });
    expect(draggedTo(finger(), at(305, 140))).toBeUndefined();
    expect(draggedTo(finger(), at(303, 200))).toBeUndefined();
    const drag = finger();
    expect(draggedTo(drag, at(320, 205))).toMatchObject({ date: '2025-06', weight: 1 });
    expect(draggedTo(drag, at(320, 200 - PX_PER_STEP))).toMatchObject({ sign: 1 });
  });

  it('begins with the main button and the first finger', () => {
    const down = (button: number, isPrimary: boolean) =>
      startsDrag(new PointerEvent('pointerdown', { button, isPrimary }));
    expect([down(0, true), down(1, true), down(2, true), down(0, false)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('keeps the solution as it was told', () => {
    expect(dragged(100, 0, { ...INCIDENT, solvedOn: '2025-07' })?.solvedOn).toBe('2025-07');
    expect(dragged(100, 0)).toHaveProperty('solvedOn', undefined);
  });

  it('goes on when the pointer comes back to where it began', () => {
    const drag = startDrag(INCIDENT, PLANE, '2025-01', at(300, 200));
    expect(draggedTo(drag, at(400, 200))?.date).toBe('2025-08');
    expect(draggedTo(drag, at(300, 200))?.date).toBe('2025-06');
  });
});

describe('a key on a handle', () => {
  const command = (key: string, rest: object = {}) => keyCommand({ key, ...rest } as KeyboardEvent);

  it('moves the incident or removes it', () => {
    expect(command('ArrowLeft')).toEqual({ time: -1 });
    expect(command('ArrowRight')).toEqual({ time: 1 });
    expect(command('ArrowRight', { shiftKey: true })).toEqual({ time: 12 });
    expect(command('ArrowUp')).toEqual({ effect: 1 });
    expect(command('ArrowDown')).toEqual({ effect: -1 });
    expect([command('Delete'), command('Backspace')]).toEqual(['remove', 'remove']);
  });

  it('leaves other keys, and those of the browser, alone', () => {
    expect(['Tab', 'Enter', 'a', 'Home'].map((key) => command(key))).toEqual([...Array<undefined>(4)]);
    expect(command('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(command('ArrowLeft', { ctrlKey: true })).toBeUndefined();
    expect(command('ArrowLeft', { metaKey: true })).toBeUndefined();
  });
});
