import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  measureAppreciation,
  openIncidents,
  sampleAppreciation,
  withActiveManagement,
  type AppreciationPoint,
  type AppreciationSource,
} from '../../../src/model/line/appreciation';
import { INCIDENT_KINDS, type Incident } from '../../../src/model/line/incident';
import { measureRecovery } from '../../../src/model/line/recovery';
import type { Role } from '../../../src/model/role';
import { ROLES } from '../../../src/model/role';
import { RUNS } from '../arbitraries';
import { GOLDEN_LINE } from '../golden/line';

const month = fc.double({ min: 0, max: 60, noNaN: true });
const level = fc.double({ min: 0, max: 1, noNaN: true });
const levels = fc.record({ personal: level, business: level });
const party = fc.constantFrom(...ROLES);

const incident: fc.Arbitrary<Incident> = fc
  .record({
    at: month,
    kind: fc.constantFrom(...INCIDENT_KINDS),
    sign: fc.constantFrom<1 | -1>(1, -1),
    weight: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    hits: fc.constantFrom(...ROLES, 'both' as const),
    lasts: fc.option(fc.double({ min: 0.1, max: 40, noNaN: true }), { nil: undefined }),
  })
  .map(({ lasts, ...told }) => (lasts === undefined ? told : { ...told, solvedAt: told.at + lasts }));

const source: fc.Arbitrary<AppreciationSource> = fc.record({
  start: levels,
  incidents: fc.array(incident, { maxLength: 8 }),
});

const forAll = <T>(values: { [K in keyof T]: fc.Arbitrary<T[K]> }, holds: (told: T) => void) =>
  fc.assert(fc.property(fc.record(values), holds as (told: object) => void), { numRuns: RUNS });

const NEVER_LOWER = 1e-12;

describe.each(GOLDEN_LINE.line)('line $id', ({ party, settings, expect: expected, managed, ...told }) => {
  const near = (line: AppreciationSource, points: readonly AppreciationPoint[]) => {
    for (const { month, ...point } of points) {
      const measured = measureAppreciation(line, party, month, settings);
      for (const key of ['personal', 'business', 'mean'] as const) {
        const distance = Math.abs(measured[key] - point[key]);
        expect(distance, `${key} at month ${month}`).toBeLessThanOrEqual(GOLDEN_LINE.tolerance);
      }
    }
  };

  it('runs where the method says', () => near(told, expected));
  it('runs where the method says under active management', () =>
    near(withActiveManagement(told, settings), managed));
  it('was published with the settings of the model', () => expect(settings).toEqual(DEFAULT_SETTINGS));
});

describe('the appreciation line', () => {
  it('stays on the scale, with the mean between both series', () =>
    forAll({ line: source, whose: party, at: month }, ({ line, whose, at }) => {
      const { personal, business, mean } = measureAppreciation(line, whose, at);
      expect(Math.min(personal, business)).toBeGreaterThanOrEqual(0);
      expect(Math.max(personal, business)).toBeLessThanOrEqual(1);
      expect(mean).toBe((personal + business) / 2);
    }));

  it('is flat without incidents', () =>
    forAll({ start: levels, whose: party, at: month }, ({ start, whose, at }) => {
      expect(measureAppreciation({ start, incidents: [] }, whose, at)).toMatchObject(start);
    }));

  it('starts at the base where the source says nothing', () => {
    expect(measureAppreciation({ incidents: [] }, 'client', 7)).toEqual({
      personal: 0.6,
      business: 0.6,
      mean: 0.6,
    });
  });

  it('does not depend on the order of entry', () =>
    forAll({ line: source, whose: party, at: month }, ({ line, whose, at }) => {
      const reversed = { ...line, incidents: line.incidents.toReversed() };
      const [a, b] = [line, reversed].map((told) => measureAppreciation(told, whose, at));
      expect(a?.personal).toBeCloseTo(b?.personal ?? NaN, 12);
      expect(a?.business).toBeCloseTo(b?.business ?? NaN, 12);
    }));

  it('is never lower when an incident is solved earlier', () =>
    forAll(
      { line: source, late: incident, part: level, whose: party, at: month },
      ({ line, late, part, whose, at }) => {
        const solvedAt = late.at + part * Math.min(20, (late.solvedAt ?? Infinity) - late.at);
        const withOne = (one: Incident) =>
          measureAppreciation({ ...line, incidents: [...line.incidents, one] }, whose, at);
        const [then, now] = [withOne(late), withOne({ ...late, solvedAt })];
        expect(now.personal).toBeGreaterThanOrEqual(then.personal - NEVER_LOWER);
        expect(now.business).toBeGreaterThanOrEqual(then.business - NEVER_LOWER);
      },
    ));

  it('is never lower under active management', () =>
    forAll({ line: source, whose: party, at: month }, ({ line, whose, at }) => {
      const then = measureAppreciation(line, whose, at);
      expect(measureAppreciation(withActiveManagement(line), whose, at).mean).toBeGreaterThanOrEqual(
        then.mean - NEVER_LOWER,
      );
    }));

  it('does not feel what hits the other party only', () =>
    forAll({ incidents: fc.array(incident), at: month }, ({ incidents, at }) => {
      const elsewhere = incidents.map((told) => ({ ...told, hits: 'provider' as const }));
      expect(measureAppreciation({ incidents: elsewhere }, 'client', at).mean).toBe(0.6);
    }));
});

describe('a sampled line', () => {
  const five = GOLDEN_LINE.line.find(({ id }) => id === 'five moments');
  if (five === undefined) throw new Error('no golden line');

  it('has its points at even distances and one at the end', () => {
    const points = sampleAppreciation(five, five.party, { until: 2.25, perMonth: 2 });
    expect(points.map(({ month }) => month)).toEqual([0, 0.5, 1, 1.5, 2, 2.25]);
    expect(points.at(-1)?.mean).toBeCloseTo(0.7224, 3);
  });

  it('knows which negative incidents are open', () => {
    const months = [5.9, 6, 8.9, 9, 16.9, 17, 40];
    const open = months.map((at) => openIncidents(five.incidents, 'client', at).map((told) => told.at));
    expect(open).toEqual([[], [6], [6], [], [], [17], [17]]);
    expect(openIncidents(five.incidents, 'provider', 40)).toEqual([]);
  });
});

/** The alignment as the method words it, one month at a time. */
function alignmentAt(incidents: readonly Incident[], whose: Role, at: number): number {
  const open = incidents.filter(
    ({ kind, sign, hits, at: begins, solvedAt = Infinity }) =>
      kind === 'external' && sign < 0 && [whose, 'both'].includes(hits) && begins <= at && at < solvedAt,
  );
  return Math.max(0.25, 1 - open.reduce((sum, { weight }) => sum + 0.15 * weight, 0));
}

/** The months of recovery between two months. */
function recoveryBetween(incidents: readonly Incident[], whose: 'client' | 'provider') {
  const recoveredAt = measureRecovery(incidents, whose);
  return (from: number, to: number) => recoveredAt(to) - recoveredAt(from);
}

describe('recovery', () => {
  const merger = { kind: 'external', sign: -1, weight: 3, hits: 'both', at: 2, solvedAt: 6 } as const;

  it('slows down while goals diverge, and no further than to a quarter', () => {
    const monthOf = (from: number, ...incidents: Incident[]) =>
      recoveryBetween(incidents, 'client')(from, from + 1);
    expect(monthOf(1, merger)).toBe(1);
    expect(monthOf(2, merger)).toBeCloseTo(0.55, 12);
    expect(monthOf(5, merger)).toBeCloseTo(0.55, 12);
    expect(monthOf(6, merger)).toBeCloseTo(1, 12);
    expect(monthOf(4, merger, merger)).toBe(0.25);
    expect(monthOf(4, { ...merger, hits: 'provider' })).toBe(1);
    expect(monthOf(4, { ...merger, sign: 1 })).toBe(1);
    expect(monthOf(4, { ...merger, kind: 'business' })).toBe(1);
  });

  it('adds up the stretches in between', () => {
    const recovery = recoveryBetween([merger], 'client');
    expect(recovery(1, 8)).toBeCloseTo(1 + 4 * 0.55 + 2, 12);
    expect(recovery(3, 5)).toBeCloseTo(2 * 0.55, 12);
    expect(recovery(-3, 2)).toBe(5);
    expect(recoveryBetween([], 'client')(3, 5)).toBe(2);
  });

  it('is the integral of the alignment, whatever drives the goals apart', () =>
    forAll(
      { incidents: fc.array(incident, { maxLength: 6 }), whose: party, from: month, to: month },
      (told) => {
        const { incidents, whose } = told;
        const [from, to] = [Math.min(told.from, told.to), Math.max(told.from, told.to)];
        const turns = incidents.flatMap(({ at, solvedAt = to }) => [at, solvedAt]);
        const months = [from, ...turns.filter((at) => at > from && at < to), to].toSorted((a, b) => a - b);
        const integral = months
          .slice(1)
          .map((end, index) => {
            const begin = months[index] ?? from;
            return (end - begin) * alignmentAt(incidents, whose, (begin + end) / 2);
          })
          .reduce((sum, part) => sum + part, 0);
        expect(recoveryBetween(incidents, whose)(from, to)).toBeCloseTo(integral, 9);
      },
    ));
});
