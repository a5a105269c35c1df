import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppreciationPoint } from '../../../src/model/line/appreciation';
import { measureAppreciation, withActiveManagement } from '../../../src/model/line/appreciation';
import { findExcursions, measureTimeOutside } from '../../../src/model/line/excursion';
import { ROLES } from '../../../src/model/role';
import type { Timeline } from '../../../src/model/line/timeline';
import { emptyTimeline, spanOf, timelineSettings, timelineSource } from '../../../src/model/line/timeline';
import { MANAGEMENTS, measurePartyLine, reportPartyLine } from '../../../src/model/line/partyLine';
import { RUNS, timeline } from '../arbitraries';
import { GOLDEN_LINE } from '../golden/line';

const LINE: Timeline = {
  ...emptyTimeline('2025-01', '2026-01'),
  incidents: [
    { id: 'a', date: '2025-03', kind: 'business', sign: -1, weight: 3, hits: 'client' },
    { id: 'b', date: '2025-05', kind: 'business', sign: -1, weight: 3, hits: 'client', solvedOn: '2025-09' },
    { id: 'c', date: '2025-06', kind: 'interpersonal', sign: 1, weight: 1, hits: 'provider' },
  ],
};

const sameLevels = (a: Partial<AppreciationPoint> | undefined, b: Partial<AppreciationPoint>) => {
  expect(a?.personal).toBeCloseTo(b.personal ?? NaN, 12);
  expect(a?.business).toBeCloseTo(b.business ?? NaN, 12);
};

describe('the line of a party', () => {
  it('is the line of the model over the whole span', () =>
    fc.assert(
      fc.property(
        timeline,
        fc.constantFrom(...ROLES),
        fc.constantFrom(...MANAGEMENTS),
        (any, party, management) => {
          const { at, points } = measurePartyLine(any, party, management);
          const { months } = spanOf(any);
          const settings = timelineSettings(any);
          const told = timelineSource(any);
          const source = management === 'active' ? withActiveManagement(told, settings) : told;
          sameLevels(at(months / 3), measureAppreciation(source, party, months / 3, settings));
          expect(points[0]?.month).toBe(0);
          expect(points.at(-1)?.month).toBeCloseTo(months, 9);
          expect(points.length).toBeLessThanOrEqual(321);
          for (const point of points.slice(0, 3)) sameLevels(at(point.month), point);
        },
      ),
      { numRuns: RUNS / 5 },
    ));

  it('has ten points a month on a short line', () => {
    expect(measurePartyLine(LINE, 'client', 'as-is').points.length).toBe(121);
  });

  it('has the incidents that the party feels, with the numbers of the list', () => {
    const numbers = (party: 'client' | 'provider') =>
      measurePartyLine(LINE, party, 'as-is').incidents.map(({ number }) => number);
    expect([numbers('client'), numbers('provider')]).toEqual([[1, 2], [3]]);
  });
});

describe('the report', () => {
  it('says what the model says', () => {
    const report = reportPartyLine(LINE, 'client', 'as-is');
    const excursions = findExcursions(timelineSource(LINE), 'client', 12, timelineSettings(LINE));
    expect(report.excursions).toEqual(excursions);
    expect(report.outside).toEqual(measureTimeOutside(excursions));
    expect(report.outside.critical).toBeGreaterThan(0);
    expect(report.open.map(({ id }) => id)).toEqual(['a']);
    sameLevels(report.end, measureAppreciation(timelineSource(LINE), 'client', 12, timelineSettings(LINE)));
  });

  it('has nothing open under active management, and ends no lower', () => {
    const [asIs, active] = MANAGEMENTS.map((management) => reportPartyLine(LINE, 'client', management));
    expect(active?.open).toEqual([]);
    expect(active?.end.mean).toBeGreaterThan(asIs?.end.mean ?? NaN);
    expect(active?.outside.critical).toBeLessThan(asIs?.outside.critical ?? NaN);
  });
});

it('gives the golden lines when their months are put on the calendar', () => {
  for (const { start, incidents, party, expect: expected } of GOLDEN_LINE.line) {
    const dateOf = (month: number) =>
      `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const whole = incidents.every(
      ({ at, solvedAt = 0 }) => Number.isInteger(at) && Number.isInteger(solvedAt),
    );
    if (!whole) continue;
    const line: Timeline = {
      ...emptyTimeline('2000-01', '2009-01'),
      start,
      incidents: incidents.map(({ at, solvedAt, kind, sign, weight, hits }, index) => ({
        ...{ id: `i${index}`, date: dateOf(at), kind, sign, weight, hits },
        ...(solvedAt === undefined ? {} : { solvedOn: dateOf(solvedAt) }),
      })),
    };
    const { at } = measurePartyLine(line, party, 'as-is');
    for (const { month, mean } of expected)
      expect(Math.abs(at(month).mean - mean)).toBeLessThanOrEqual(GOLDEN_LINE.tolerance);
  }
});
