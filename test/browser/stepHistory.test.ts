import { afterEach, expect, it, vi } from 'vitest';
import { pushStep, readStep, replaceStep, watchSteps } from '../../src/browser/stepHistory';

const goBackTo = (state: unknown) => dispatchEvent(new PopStateEvent('popstate', { state }));
let stop = () => {};
afterEach(() => stop());

it('gives each step an entry of its own, at the same address', () => {
  const [address, before] = [location.href, history.length];
  replaceStep('relation');
  expect(history.state).toEqual({ step: 'relation' });
  expect(history.length).toBe(before);
  pushStep('group:social');
  expect(history.state).toEqual({ step: 'group:social' });
  expect(history.length).toBe(before + 1);
  expect(location.href).toBe(address);
});

it('reads the step of the entry, and leaves what else an entry remembers', () => {
  history.replaceState({ other: 1 }, '');
  expect(readStep()).toBeUndefined();
  replaceStep('context');
  expect(history.state).toEqual({ other: 1, step: 'context' });
  expect(readStep()).toBe('context');
});

it('tells which step Back or Forward lands on', () => {
  const onStep = vi.fn();
  stop = watchSteps(onStep);
  goBackTo({ step: 'context' });
  expect(onStep.mock.calls).toEqual([['context']]);
});

it.each([null, undefined, 'context', 3, {}, { step: 3 }, { step: null }])(
  'says nothing of an entry without a step: %o',
  (state) => {
    const onStep = vi.fn();
    stop = watchSteps(onStep);
    goBackTo(state);
    expect(onStep).not.toHaveBeenCalled();
  },
);

it('stops when asked to', () => {
  const onStep = vi.fn();
  watchSteps(onStep)();
  goBackTo({ step: 'context' });
  expect(onStep).not.toHaveBeenCalled();
});
