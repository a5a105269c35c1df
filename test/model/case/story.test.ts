import { describe, expect, it } from 'vitest';
import type { StoryStep } from '../../../src/model/case/story';
import { findStoryFaults, reachedBy, tellingStep } from '../../../src/model/case/story';

const STEPS: readonly StoryStep[] = [
  { month: 0, tells: [] },
  { month: 4, tells: ['a'] },
  { month: 4, tells: ['b'] },
  { month: 9, tells: [] },
];
const INCIDENTS = [
  { id: 'a', at: 2 },
  { id: 'b', at: 4 },
];
const MOMENTS = [{ month: 0 }, { month: 9 }];

describe('the faults of a story', () => {
  const faults = (
    change: Partial<{ steps: typeof STEPS; incidents: typeof INCIDENTS; moments: typeof MOMENTS }>,
  ) => findStoryFaults(change.steps ?? STEPS, change.incidents ?? INCIDENTS, change.moments ?? MOMENTS);
  const withStep = (number: number, step: StoryStep) => STEPS.with(number - 1, step);

  it('are none where each incident is told after it happens and before the next one does', () => {
    expect(faults({})).toEqual([]);
  });

  it.each([
    ['goes back in time', withStep(4, { month: 3, tells: [] }), 'step 4 comes before the step before it'],
    ['tells what is yet to happen', withStep(2, { month: 1, tells: ['a'] }), 'step 2 lies before incident a'],
    ['tells an incident twice', withStep(4, { month: 9, tells: ['a'] }), 'incident a is told 2 times'],
    ['leaves an incident out', withStep(2, { month: 4, tells: [] }), 'incident a is told 0 times'],
    ['tells what is no incident', withStep(4, { month: 9, tells: ['c'] }), 'there is no incident c to tell'],
    [
      'is past an incident that it has not told',
      [STEPS[0], { month: 3, tells: [] }, { month: 4, tells: ['a'] }, { month: 9, tells: ['b'] }],
      'step 2 lies after incident a, which is not told yet',
    ],
  ])('name a story that %s', (_, steps, fault) => {
    expect(faults({ steps: steps as typeof STEPS })).toContain(fault);
  });

  it('name a moment that no step reaches', () => {
    expect(faults({ moments: [{ month: 10 }] })).toEqual(['no step reaches the moment in month 10']);
  });
});

it('gives the moments up to a month, that month included', () => {
  expect(reachedBy(MOMENTS, 8)).toEqual([{ month: 0 }]);
  expect(reachedBy(MOMENTS, 9)).toEqual(MOMENTS);
});

it('counts the step that tells an incident from one', () => {
  expect(tellingStep(STEPS, 'b')).toBe(3);
  expect(tellingStep(STEPS, 'z')).toBeUndefined();
});
