import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEPTH, record, redo, undo, undoable } from '../../../src/islands/waarderingslijn/undo';

it('goes back and forward over changes', () => {
  const state = record(record(undoable('a'), 'b'), 'c');
  expect(undo(state).present).toBe('b');
  expect(undo(undo(state)).present).toBe('a');
  expect(redo(undo(state)).present).toBe('c');
  expect(redo(redo(undo(undo(state)))).present).toBe('c');
});

it('stays where there is nothing to undo or to redo', () => {
  expect(undo(undoable('a')).present).toBe('a');
  expect(redo(undoable('a')).present).toBe('a');
});

it('takes changes of one key in a row together', () => {
  const typed = ['v', 've', 'ver'].reduce((state, text) => record(state, text, 'note:1'), undoable(''));
  expect(undo(typed).present).toBe('');
  const other = record(typed, 'x', 'note:2');
  expect(undo(other).present).toBe('ver');
  expect(undo(record(record(typed, 'y'), 'z')).present).toBe('y');
});

it('starts a new step after going back, and forgets what was undone', () => {
  const state = record(undo(record(undoable('a'), 'b', 'key')), 'c', 'key');
  expect(state.future).toEqual([]);
  expect(undo(state).present).toBe('a');
});

it('does not count what changes nothing, and keeps what can be done again', () => {
  const state = undoable('a');
  expect(record(state, 'a')).toBe(state);
  const line = { incidents: [{ id: 'i1', date: '2025-03' }], name: 'x' };
  const back = undo(record(undoable(line), { ...line, name: 'y' }));
  expect(record(back, structuredClone(line))).toBe(back);
  expect(redo(record(back, structuredClone(line), 'nudge')).present.name).toBe('y');
});

it('forgets changes of one key that lead back to where they began', () => {
  const start = undo(record(undoable({ at: 1 }), { at: 9 }));
  const moved = record(record(start, { at: 2 }, 'drag'), { at: 3 }, 'drag');
  const back = record(moved, { at: 1 }, 'drag');
  expect([back.past, back.present, redo(back).present]).toEqual([[], { at: 1 }, { at: 9 }]);
  expect(undo(record(moved, { at: 4 }, 'drag')).present).toEqual({ at: 1 });
});

it('tells apart values that differ in one part', () => {
  const same = [{ a: undefined }, { b: undefined }, {}, null, 'a', [1], [1, 2]];
  for (const [index, value] of same.entries())
    for (const other of same.slice(index + 1))
      expect(record(undoable<unknown>(value), other).past).toHaveLength(1);
});

it('remembers so many steps and no more', () => {
  const state = Array.from({ length: DEPTH + 20 }, (_, index) => index).reduce(
    (now, value) => record(now, value + 1),
    undoable(0),
  );
  const back = Array.from({ length: DEPTH + 20 }).reduce<typeof state>((now) => undo(now), state);
  expect(back.present).toBe(20);
});

it('always comes back to where it was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 20 }), fc.nat(20), (values, steps) => {
      const state = values.reduce((now, value) => record(now, value), undoable(9));
      const times = Math.min(steps, state.past.length);
      const back = Array.from({ length: times }).reduce<typeof state>((now) => undo(now), state);
      const forward = Array.from({ length: times }).reduce<typeof state>((now) => redo(now), back);
      expect([forward.past, forward.present, forward.future]).toEqual([
        state.past,
        state.present,
        state.future,
      ]);
    }),
  );
});
