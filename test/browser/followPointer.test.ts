import { beforeEach, describe, expect, it } from 'vitest';
import { followPointer } from '../../src/browser/followPointer';

let told: string[] = [];
beforeEach(() => {
  told = [];
});

function follow(pointerType = 'mouse'): () => void {
  const element = document.createElement('button');
  const down = new PointerEvent('pointerdown', { pointerId: 7, pointerType });
  return followPointer(element, down, {
    onMove: ({ clientX }) => told.push(`move ${clientX}`),
    onEnd: () => told.push('end'),
    onGiveUp: () => told.push('give up'),
  });
}
const send = (type: string, init: PointerEventInit = {}) =>
  window.dispatchEvent(new PointerEvent(type, { pointerId: 7, buttons: 1, ...init }));

describe('a pointer that is held down', () => {
  it('is followed, and no other one', () => {
    follow();
    send('pointermove', { clientX: 3 });
    send('pointermove', { clientX: 5, pointerId: 8 });
    send('pointerup', { pointerId: 8 });
    send('pointermove', { clientX: 4 });
    expect(told).toEqual(['move 3', 'move 4']);
    send('pointerup');
  });

  it.each(['pointerup', 'pointercancel', 'lostpointercapture', 'blur', 'contextmenu'])(
    'ends with %s, once',
    (type) => {
      follow();
      send(type);
      send(type);
      send('pointermove', { clientX: 1 });
      expect(told).toEqual(['end']);
    },
  );

  it('ends when it moves without a button: nobody heard that it was let go of', () => {
    follow();
    send('pointermove', { buttons: 0 });
    expect(told).toEqual(['end']);
  });

  it('is given up with Escape, not with another key', () => {
    follow();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    send('pointerup');
    expect(told).toEqual(['give up']);
  });

  it('of a finger gets no menu', () => {
    const stop = follow('touch');
    const menu = new MouseEvent('contextmenu', { cancelable: true });
    window.dispatchEvent(menu);
    expect([menu.defaultPrevented, told]).toEqual([true, []]);
    stop();
    send('pointermove');
    expect(told).toEqual([]);
  });
});
