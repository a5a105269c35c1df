import { describe, expect, it } from 'vitest';
import type { AppreciationSettings } from '../../../src/model/line/appreciation';
import {
  DEFAULT_SETTINGS,
  measureAppreciation,
  withActiveManagement,
} from '../../../src/model/line/appreciation';
import { findExcursions, measureTimeOutside } from '../../../src/model/line/excursion';
import { GOLDEN_LINE } from '../golden/line';

const golden = (id: string) => {
  const found = GOLDEN_LINE.line.find((line) => line.id === id);
  if (!found) throw new Error(`no golden line ${id}`);
  return found;
};

describe('excursions of the five moments', () => {
  const five = golden('five moments');
  const excursions = findExcursions(five, 'client', 20);

  it('rises above euphoria once, after the first incident', () => {
    expect(excursions.map(({ bound }) => bound)).toEqual(['euphoria']);
    const [first] = excursions;
    for (const month of [first?.from, first?.to]) {
      expect(measureAppreciation(five, 'client', month ?? NaN).mean).toBeCloseTo(0.82, 6);
    }
  });

  it('measures the time outside each bound', () => {
    const [first] = excursions;
    expect(measureTimeOutside(excursions)).toEqual({
      euphoria: (first?.to ?? NaN) - (first?.from ?? NaN),
      critical: 0,
    });
  });
});

describe('excursions of green care', () => {
  const green = golden('green care, client');

  it('sinks below the critical bound and stays there', () => {
    const [only, ...others] = findExcursions(green, 'client', 51);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ bound: 'critical', to: 51 });
    expect(only?.from).toBeGreaterThan(33);
    expect(only?.from).toBeLessThan(34);
  });

  it('comes up again under active management', () => {
    const managed = findExcursions(withActiveManagement(green), 'client', 51);
    expect(managed.at(-1)?.to).toBeLessThan(51);
  });
});

it('lasts no longer beyond a bound that lies further out', () => {
  const outside = (settings: Partial<AppreciationSettings>) =>
    measureTimeOutside(
      findExcursions(golden('five moments'), 'client', 20, { ...DEFAULT_SETTINGS, ...settings }),
    );
  const levels = Array.from({ length: 21 }, (_, index) => index / 20);
  const months = levels.map((level) => ({
    euphoria: outside({ euphoria: level, critical: 0 }).euphoria,
    critical: outside({ euphoria: 1, critical: level }).critical,
  }));
  months.slice(1).forEach(({ euphoria, critical }, index) => {
    expect(euphoria).toBeLessThanOrEqual((months[index]?.euphoria ?? 0) + 1e-6);
    expect(critical).toBeGreaterThanOrEqual((months[index]?.critical ?? 0) - 1e-6);
  });
  expect(months.at(0)?.euphoria).toBe(20);
  expect(months.at(-1)?.critical).toBe(20);
});

it('finds a line that starts outside and one that never goes there', () => {
  const high = { start: { personal: 0.9, business: 0.9 }, incidents: [] };
  expect(findExcursions(high, 'client', 3)).toEqual([{ bound: 'euphoria', from: 0, to: 3 }]);
  expect(findExcursions({ incidents: [] }, 'client', 3)).toEqual([]);
});
