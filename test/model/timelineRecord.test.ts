import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTimeline, MAX_INCIDENTS } from '../../src/model/timeline';
import {
  formatTimelineRecord,
  isInRange,
  parseTimelineRecord,
  SETTING_RANGES,
  TIMELINE_SCHEMA_VERSION,
} from '../../src/model/timelineRecord';
import { datedIncident, RUNS, timeline } from './arbitraries';

const EMPTY = emptyTimeline('2025-01', '2025-12');
const INCIDENT = { id: 'i1', date: '2025-03', kind: 'business', sign: -1, weight: 2, hits: 'both' };
const stored = (told: object) => parseTimelineRecord({ schema: 1, timeline: { ...EMPTY, ...told } });

/** Records as they were once written; they are read for ever. */
const FIXTURE =
  '{"schema":1,"timeline":{"name":"Epsilon","from":"2024-01","until":"2025-12","start":{"personal":0.7,"business":0.55},' +
  '"settings":{"euphoria":0.8,"critical":0.3,"loss":2},"incidents":[{"id":"i1","date":"2024-02-14","kind":"business",' +
  '"sign":1,"weight":2,"hits":"both","note":"Overgang"},{"id":"i2","date":"2024-08","kind":"external","sign":-1,' +
  '"weight":3,"hits":"client","solvedOn":"2025-01"}]}}';

describe('a record', () => {
  it('of the first version is read as it was written', () => {
    expect(parseTimelineRecord(JSON.parse(FIXTURE))).toEqual(JSON.parse(FIXTURE).timeline);
    expect(TIMELINE_SCHEMA_VERSION).toBe(1);
  });

  it('brings back any timeline', () =>
    fc.assert(
      fc.property(timeline, (any) => {
        expect(parseTimelineRecord(JSON.parse(JSON.stringify(formatTimelineRecord(any))))).toEqual(any);
      }),
      { numRuns: RUNS },
    ));

  it.each([
    [undefined, null, 1, 'x', [], {}],
    [{ schema: 1 }, { schema: 2, timeline: EMPTY }, { schema: '1', timeline: EMPTY }, { timeline: EMPTY }],
  ])('is not %o or the like', (...values) => {
    for (const value of values) expect(parseTimelineRecord(value)).toBeUndefined();
  });

  it('needs months in their order', () => {
    expect(stored({})).toEqual(EMPTY);
    expect(stored({ from: '2025-12' })).toBeUndefined();
    expect(stored({ from: '2026-01' })).toBeUndefined();
    expect(stored({ until: '2025' })).toBeUndefined();
    expect(stored({ from: undefined })).toBeUndefined();
  });

  it('gets the defaults where its numbers cannot be', () => {
    expect(stored({ start: { personal: 2, business: 0.1 } })?.start).toEqual({
      personal: 0.6,
      business: 0.1,
    });
    expect(stored({ start: 'x' })?.start).toEqual(EMPTY.start);
    expect(stored({ settings: { euphoria: 0.9, critical: -1, loss: 3 } })?.settings).toEqual({
      ...{ euphoria: 0.9, critical: 0.25, loss: 1.5 },
    });
    expect(stored({ settings: { euphoria: 0.3, critical: 0.3, loss: 2 } })?.settings).toEqual(EMPTY.settings);
    expect(stored({ settings: { euphoria: 0.2, critical: 0.4, loss: 2 } })?.settings).toEqual(EMPTY.settings);
  });

  it('loses an empty name, and cleans and cuts another', () => {
    expect(stored({ name: ' ' })).not.toHaveProperty('name');
    expect(stored({ name: 3 })).not.toHaveProperty('name');
    expect(stored({ name: 'Ep\u202Esilon' })?.name).toBe('Epsilon');
    expect(stored({ name: 'x'.repeat(200) })?.name).toHaveLength(80);
  });

  it('keeps the incidents that can be read, each id once, in order of time, as many as there may be', () => {
    const incidents = [
      { ...INCIDENT, date: '2025-05' },
      null,
      { ...INCIDENT, id: 'i2' },
      { ...INCIDENT, kind: 'x', id: 'i3' },
    ];
    expect(stored({ incidents })?.incidents.map(({ id }) => id)).toEqual(['i2', 'i1']);
    expect(stored({ incidents: [INCIDENT, { ...INCIDENT, date: '2025-04' }] })?.incidents).toHaveLength(1);
    expect(stored({ incidents: 'x' })?.incidents).toEqual([]);
    const many = Array.from({ length: MAX_INCIDENTS + 5 }, (_, index) => ({ ...INCIDENT, id: `i${index}` }));
    expect(stored({ incidents: many })?.incidents).toHaveLength(MAX_INCIDENTS);
  });

  it('is never misread into an error', () =>
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        fc.array(fc.oneof(datedIncident, fc.anything())),
        (start, settings, incidents) => {
          expect(() => stored({ start, settings, incidents, name: start })).not.toThrow();
          expect(() => parseTimelineRecord(start)).not.toThrow();
        },
      ),
      { numRuns: RUNS },
    ));
});

it('knows the range of each setting', () => {
  for (const [name, [low, high]] of Object.entries(SETTING_RANGES)) {
    const setting = name as keyof typeof SETTING_RANGES;
    expect([low, high, (low + high) / 2].every((value) => isInRange(setting, value))).toBe(true);
    expect([low - 0.01, high + 0.01, NaN, '0.5', null].some((value) => isInRange(setting, value))).toBe(
      false,
    );
  }
});
