import { afterEach, expect, it, vi } from 'vitest';
import { pushStep, replaceStep, watchSteps } from '../../src/browser/stepHistory';

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
