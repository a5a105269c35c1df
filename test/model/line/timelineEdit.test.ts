import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatedIncident } from '../../../src/model/line/datedIncident';
import { liesBefore } from '../../../src/model/line/datedIncident';
import { emptyTimeline } from '../../../src/model/line/timeline';
import {
  EFFECTS,
  effectOf,
  freeId,
  shiftDate,
  stepEffect,
  weighing,
  withChange,
  withIncident,
  withIncidents,
  withoutIncident,
} from '../../../src/model/line/timelineEdit';
import { datedIncident, RUNS, timeline } from '../arbitraries';

const INCIDENT: DatedIncident = {
  id: 'i1',
  date: '2025-03',
  kind: 'business',
  sign: -1,
  weight: 2,
  hits: 'both',
  solvedOn: '2025-06',
  note: 'te laat',
};
const ONE = withIncident(emptyTimeline('2025-01', '2025-12'), INCIDENT);
const changed = (change: Parameters<typeof withChange>[2]) => withChange(ONE, 'i1', change).incidents[0];

describe('the effect', () => {
  it('is the weight with its sign', () => {
    expect(EFFECTS.map((effect) => effectOf({ ...INCIDENT, ...weighing(effect) }))).toEqual([...EFFECTS]);
    expect(weighing(-3)).toEqual({ sign: -1, weight: 3 });
    expect(weighing(1)).toEqual({ sign: 1, weight: 1 });
  });

  it('goes up and down by steps, over nothing, and no further than its ends', () => {
    expect(EFFECTS.map((effect) => stepEffect(effect, 1))).toEqual([3, 3, 2, 1, -1, -2]);
    expect(EFFECTS.map((effect) => stepEffect(effect, -1))).toEqual([2, 1, -1, -2, -3, -3]);
    expect([stepEffect(1, 9), stepEffect(1, -9), stepEffect(2, 0)]).toEqual([3, -3, 2]);
  });
});

describe('a date', () => {
  it.each([
    ['2025-03', 1, '2025-04'],
    ['2025-12', 1, '2026-01'],
    ['2025-01', -1, '2024-12'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2000-01', -5, '2000-01'],
    ['2100-12-31', 5, '2100-12-31'],
  ])('%s shifted by %i is %s', (date, units, shifted) => expect(shiftDate(date, units)).toBe(shifted));
});

describe('an incident', () => {
  it('is added in order of time, and removed', () => {
    const two = withIncident(ONE, { ...INCIDENT, id: 'i2', date: '2025-01' });
    expect(two.incidents.map(({ id }) => id)).toEqual(['i2', 'i1']);
    expect(withoutIncident(two, 'i2')).toEqual(ONE);
    expect(withoutIncident(two, 'nobody')).toEqual(two);
  });

  it('changes alone, and moves to its place in time', () => {
    const two = withIncident(ONE, { ...INCIDENT, id: 'i2', date: '2025-05' });
    const moved = withChange(two, 'i1', { date: '2025-06', kind: 'external' });
    expect(moved.incidents.map(({ id }) => id)).toEqual(['i2', 'i1']);
    expect(moved.incidents[0]).toEqual(two.incidents[1]);
    expect(moved.incidents[1]).toMatchObject({ date: '2025-06', kind: 'external', solvedOn: '2025-06' });
  });

  it('is opened again, loses an empty note, and is solved when it happens at the earliest', () => {
    expect(changed({ solvedOn: undefined })).not.toHaveProperty('solvedOn');
    expect(changed({ note: '' })).not.toHaveProperty('note');
    expect(changed({ note: 'anders' })?.note).toBe('anders');
    expect(changed({ date: '2025-08' })?.solvedOn).toBe('2025-08');
    expect(changed({ solvedOn: '2025-01' })?.solvedOn).toBe('2025-03');
    expect(changed({ date: '2025-04' })?.solvedOn).toBe('2025-06');
  });

  it('never ends up before its own solution', () => {
    fc.assert(
      fc.property(datedIncident, fc.integer({ min: -1500, max: 1500 }), (incident, units) => {
        const line = withIncident(emptyTimeline('2025-01', '2025-12'), incident);
        const [moved] = withChange(line, incident.id, { date: shiftDate(incident.date, units) }).incidents;
        if (moved?.solvedOn !== undefined) expect(liesBefore(moved.solvedOn, moved.date)).toBe(false);
        expect(moved?.solvedOn === undefined).toBe(incident.solvedOn === undefined);
      }),
      { numRuns: RUNS },
    );
  });
});

it('gives ids that are free', () => {
  expect(freeId(emptyTimeline('2025-01', '2025-02'))).toBe('i1');
  expect(freeId(ONE)).toBe('i2');
  expect(
    freeId(
      withIncidents(ONE, [
        { ...INCIDENT, id: 'ander' },
        { ...INCIDENT, id: 'i12' },
      ]),
    ),
  ).toBe('i13');
  fc.assert(
    fc.property(timeline, (any) => {
      expect(any.incidents.map(({ id }) => id)).not.toContain(freeId(any));
    }),
    { numRuns: RUNS },
  );
});
