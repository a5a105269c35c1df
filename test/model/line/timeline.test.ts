import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/line/appreciation';
import { monthNumber } from '../../../src/model/time/calendar';
import type { DatedIncident } from '../../../src/model/line/datedIncident';
import { compareDates } from '../../../src/model/line/datedIncident';
import {
  emptyTimeline,
  placeIncidents,
  spanOf,
  timelineSettings,
  timelineSource,
  type Timeline,
} from '../../../src/model/line/timeline';
import { RUNS, timeline } from '../arbitraries';

const EMPTY = emptyTimeline('2025-01', '2025-12');
const told = (id: string, date: string, rest: Partial<DatedIncident> = {}): DatedIncident => ({
  id,
  date,
  kind: 'business',
  sign: -1,
  weight: 2,
  hits: 'both',
  ...rest,
});
const withTold = (...incidents: DatedIncident[]): Timeline => ({ ...EMPTY, incidents });

const forAll = (holds: (any: Timeline) => void) => fc.assert(fc.property(timeline, holds), { numRuns: RUNS });

describe('an empty timeline', () => {
  it('has the assumptions of the method', () => {
    expect(EMPTY).toEqual({
      from: '2025-01',
      until: '2025-12',
      start: { personal: 0.6, business: 0.6 },
      settings: { euphoria: 0.82, critical: 0.25, loss: 1.5 },
      incidents: [],
    });
    expect(timelineSettings(EMPTY)).toEqual(DEFAULT_SETTINGS);
  });

  it('spans the months asked for', () => expect(spanOf(EMPTY)).toEqual({ from: '2025-01', months: 11 }));
});

describe('the span', () => {
  it('reaches back to the first incident', () =>
    expect(spanOf(withTold(told('a', '2024-11-20')))).toEqual({ from: '2024-11', months: 13 }));

  it('leaves room after the last thing that happens, also where that is a solution', () => {
    expect(spanOf(withTold(told('a', '2025-12')))).toEqual({ from: '2025-01', months: 13 });
    expect(spanOf(withTold(told('a', '2025-03', { solvedOn: '2026-03-31' })))).toEqual({
      from: '2025-01',
      months: 16,
    });
  });

  it('ends with the calendar', () => {
    const { from, months } = spanOf(withTold(told('a', '2100-12')));
    expect(monthNumber(from) + months).toBe(monthNumber('2100-12') + 1);
  });

  it('holds every incident and is never empty', () =>
    forAll((any) => {
      const { months } = spanOf(any);
      expect(months).toBeGreaterThanOrEqual(1);
      for (const { at, solvedAt = at } of placeIncidents(any)) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(Math.max(at, solvedAt)).toBeLessThan(months);
      }
    }));
});

describe('placed incidents', () => {
  it('stand in order of time, numbered, with months since the start', () => {
    const placed = placeIncidents(
      withTold(
        told('late', '2025-05-16', { note: 'x' }),
        told('early', '2025-02', { solvedOn: '2025-04' }),
        told('same', '2025-02'),
      ),
    );
    expect(placed.map(({ id, number }) => [id, number])).toEqual([
      ['early', 1],
      ['same', 2],
      ['late', 3],
    ]);
    expect(placed[0]).toMatchObject({
      at: 1,
      solvedAt: 3,
      kind: 'business',
      sign: -1,
      weight: 2,
      hits: 'both',
    });
    expect(placed[1]).not.toHaveProperty('solvedAt');
    expect(placed[2]?.at).toBeCloseTo(4 + 15 / 31, 12);
    expect(placed[2]?.note).toBe('x');
    expect(placed[2]?.told.id).toBe('late');
  });

  it('are solved no earlier than they happen: a month may cover the day of the incident', () => {
    const [incident] = placeIncidents(withTold(told('a', '2025-03-20', { solvedOn: '2025-03' })));
    expect(incident?.solvedAt).toBe(incident?.at);
  });

  it('keep their order and lose nothing', () =>
    forAll((any) => {
      const placed = placeIncidents(any);
      expect(placed.map(({ id }) => id).toSorted()).toEqual(any.incidents.map(({ id }) => id).toSorted());
      placed.slice(1).forEach(({ told }, index) => {
        expect(compareDates(placed[index]?.told.date ?? '', told.date)).toBeLessThanOrEqual(0);
      });
    }));
});

it('draws from its own start and settings', () => {
  const own = {
    ...withTold(told('a', '2025-03')),
    start: { personal: 0.1, business: 0.2 },
    settings: { euphoria: 0.9, critical: 0.1, loss: 2 },
  };
  expect(timelineSource(own)).toEqual({ start: own.start, incidents: placeIncidents(own) });
  expect(timelineSettings(own)).toEqual({ ...DEFAULT_SETTINGS, ...own.settings });
});
