import { expect, it } from 'vitest';
import { newTurns } from '../../src/islands/turns';

it('wants only what took the last turn', () => {
  const turns = newTurns();
  const first = turns.take();
  expect(first()).toBe(true);
  const second = turns.take();
  expect([first(), second()]).toEqual([false, true]);
  turns.end();
  expect([first(), second()]).toEqual([false, false]);
  expect(turns.take()()).toBe(true);
});
