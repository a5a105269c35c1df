import { describe, expect, it } from 'vitest';
import { ELLIPSE_RADIUS, alphaOf, normalCdf, semOf, sigmaOf } from '../../../src/model/result/uncertainty';

describe('the normal distribution function', () => {
  // Abramowitz and Stegun, table 26.1, and the tails to the digits that a double holds.
  it.each([
    [0.1, 0.539827837277029],
    [0.5, 0.691462461274013],
    [1, 0.841344746068543],
    [1.96, 0.97500210485178],
    [3, 0.99865010196837],
    [5, 0.999999713348428],
    [7.5, 0.9999999999999681],
  ])('Phi(%f) = %f, and mirrored', (z, expected) => {
    expect(Math.abs(normalCdf(z) - expected)).toBeLessThan(1e-9);
    expect(Math.abs(normalCdf(-z) - (1 - expected))).toBeLessThan(1e-9);
  });

  it('is exactly a half at 0, and 0 or 1 far out', () => {
    expect(normalCdf(0)).toBe(0.5);
    expect([normalCdf(9), normalCdf(Infinity), normalCdf(-9), normalCdf(-Infinity)]).toEqual([1, 1, 0, 0]);
    expect(normalCdf(8)).toBeCloseTo(1, 12);
    expect(normalCdf(-8)).toBeCloseTo(0, 12);
  });

  it('never falls', () => {
    for (let z = -10; z < 10; z += 0.01)
      expect(normalCdf(z + 0.01)).toBeGreaterThanOrEqual(normalCdf(z) - 1e-12);
  });
});

describe('the standard error', () => {
  it.each([
    [6, 0.098],
    [5, 0.106],
    [4, 0.115],
    [3, 0.127],
    [2, 0.144],
    [1, 0.17],
  ])('of %i items is %f', (k, expected) => expect(Math.abs(semOf(k) - expected)).toBeLessThan(0.0005));

  it('comes from the assumed reliability', () => {
    expect(alphaOf(1)).toBeCloseTo(0.4, 12);
    expect(alphaOf(6)).toBeCloseTo(0.8, 12);
  });

  it('is the observed one where answers contradict each other', () => {
    expect(sigmaOf([0, 1])).toBe(0.5);
    expect(sigmaOf([0.5, 0.5])).toBe(semOf(2));
    expect(sigmaOf([0.5])).toBe(semOf(1));
  });

  it('has an ellipse of 80 %', () => {
    expect(1 - Math.exp(-(ELLIPSE_RADIUS ** 2) / 2)).toBeCloseTo(0.8, 3);
  });
});
