import { expect, it } from 'vitest';
import { clamp, mean, meanOfKnown, sampleDeviation } from '../../src/model/mean';
import { defined, propertyOf } from '../../src/model/property';

it('has no mean of nothing', () => {
  expect(mean([])).toBeUndefined();
  expect(meanOfKnown([undefined])).toBeUndefined();
});

it('leaves out what does not exist, but not zero', () => {
  expect(mean([0, 1, 2])).toBe(1);
  expect(meanOfKnown([0, undefined, 1])).toBe(0.5);
});

it('has a sample deviation with n - 1', () => {
  expect(sampleDeviation([])).toBe(0);
  expect(sampleDeviation([0.7])).toBe(0);
  expect(sampleDeviation([0, 1])).toBeCloseTo(Math.SQRT1_2, 12);
  expect(sampleDeviation([1, 2, 3, 4])).toBeCloseTo(Math.sqrt(5 / 3), 12);
});

it('clamps', () => {
  expect([-2, 0.3, 2].map((value) => clamp(value, -1, 1))).toEqual([-1, 0.3, 1]);
});

it('reads own properties only', () => {
  expect(propertyOf({ a: 1 }, 'a')).toBe(1);
  expect(propertyOf({ a: 1 }, 'toString')).toBeUndefined();
  expect(propertyOf(null, 'a')).toBeUndefined();
  expect(propertyOf('text', 'length')).toBeUndefined();
  expect(propertyOf(undefined, 'a')).toBeUndefined();
});

it('leaves out what is undefined, but keeps null, zero and false', () => {
  expect(Object.keys(defined({ a: 0, b: undefined, c: false, d: null }))).toEqual(['a', 'c', 'd']);
});
