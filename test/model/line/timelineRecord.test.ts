import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTimeline, MAX_INCIDENTS } from '../../../src/model/line/timeline';
import {
  formatTimelineRecord,
  isInRange,
  parseTimelineRecord,
  SETTING_RANGES,
  TIMELINE_SCHEMA_VERSION,
} from '../../../src/model/line/timelineRecord';
import { MONTH_COUNT, monthOf, parseMonth } from '../../../src/model/time/calendar';
import { accepted, refused, valueOf } from '../../../src/model/parsed';
import { datedIncident, RUNS, timeline } from '../arbitraries';

const EMPTY = emptyTimeline('2025-01', '2025-12');
const INCIDENT = { id: 'i1', date: '2025-03', kind: 'business', sign: -1, weight: 2, hits: 'both' };
const read = (value: unknown) => parseTimelineRecord(value, EMPTY);
const reading = (told: object) => valueOf(read({ schema: 1, timeline: { ...EMPTY, ...told } }));
const stored = (told: object) => reading(told)?.timeline;
/** The parts of a record that could not be read. */
const droppedOf = (told: object) => reading(told)?.dropped;

/** Records as they were once written; they are read for ever. */
const FIXTURE =
  '{"schema":1,"timeline":{"name":"Epsilon","from":"2024-01","until":"2025-12","start":{"personal":0.7,"business":0.55},' +
  '"settings":{"euphoria":0.8,"critical":0.3,"loss":2},"incidents":[{"id":"i1","date":"2024-02-14","kind":"business",' +
  '"sign":1,"weight":2,"hits":"both","note":"Overgang"},{"id":"i2","date":"2024-08","kind":"external","sign":-1,' +
  '"weight":3,"hits":"client","solvedOn":"2025-01"}]}}';

describe('a record', () => {
  it('of the first version is read as it was written', () => {
    const { timeline: whole } = JSON.parse(FIXTURE);
    expect(read(JSON.parse(FIXTURE))).toEqual(accepted({ timeline: whole, dropped: [] }));
    expect(TIMELINE_SCHEMA_VERSION).toBe(1);
  });

  it('brings back any timeline', () =>
    fc.assert(
      fc.property(timeline, (any) => {
        const again = read(JSON.parse(JSON.stringify(formatTimelineRecord(any))));
        expect(again).toEqual(accepted({ timeline: any, dropped: [] }));
      }),
      { numRuns: RUNS },
    ));

  it.each([
    [undefined, null, 1, 'x', [], {}],
    [{ schema: 1 }, { schema: 0, timeline: EMPTY }, { schema: '1', timeline: EMPTY }, { timeline: EMPTY }],
    [
      { schema: 1, timeline: 'x' },
      { schema: 1, timeline: null },
      { schema: 1, timeline: { from: 'x' } },
      { schema: 1, timeline: { ...EMPTY, incidents: 'x' } },
    ],
  ])('is not %o or the like', (...values) => {
    for (const value of values) expect(read(value)).toEqual(refused('not-a-record'));
  });

  it('of a newer version is left alone', () => {
    expect(read({ schema: 2, timeline: EMPTY })).toEqual(refused('newer-version'));
    expect(read({ schema: 2, anything: 'else' })).toEqual(refused('newer-version'));
  });

  it('keeps its incidents when a month is damaged, and says what stood there', () => {
    const incidents = [
      { ...INCIDENT, date: '2023-04' },
      { ...INCIDENT, id: 'i2', date: '2024-02', solvedOn: '2024-09-30' },
    ];
    const months = (told: object) => {
      const { timeline: line, dropped = [] } = reading({ incidents, ...told }) ?? {};
      return [line?.from, line?.until, line?.incidents.length, dropped];
    };
    expect(months({})).toEqual(['2025-01', '2025-12', 2, []]);
    expect(months({ until: 'invalid' })).toEqual([
      ...['2025-01', '2025-02', 2, [{ part: 'until', value: 'invalid' }]],
    ]);
    expect(months({ from: 'invalid' })).toEqual([
      ...['2023-04', '2025-12', 2, [{ part: 'from', value: 'invalid' }]],
    ]);
    expect(months({ from: 7, until: null })).toEqual([
      '2023-04',
      '2024-09',
      2,
      [
        { part: 'from', value: 7 },
        { part: 'until', value: null },
      ],
    ]);
    expect(months({ from: '2025-12' })).toEqual([
      ...['2025-12', '2026-01', 2, [{ part: 'until', value: '2025-12' }]],
    ]);
  });

  it('has months in their order, whatever was stored', () => {
    const month = fc.oneof(fc.integer({ min: 0, max: MONTH_COUNT - 1 }).map(monthOf), fc.anything());
    fc.assert(
      fc.property(month, month, fc.array(datedIncident, { maxLength: 3 }), (from, until, incidents) => {
        const line = stored({ from, until, incidents });
        expect(line?.incidents).toHaveLength(incidents.length);
        expect([parseMonth(line?.from).ok, parseMonth(line?.until).ok]).toEqual([true, true]);
        expect((line?.from ?? '') < (line?.until ?? '')).toBe(true);
      }),
      { numRuns: RUNS },
    );
    expect(stored({ from: undefined, until: undefined })).toEqual(EMPTY);
    expect(droppedOf({ from: undefined, until: undefined })).toEqual([]);
  });

  it('says what it could not read, as it was stored', () => {
    const start = { personal: 2, business: 0.1 };
    const settings = { euphoria: 0.9, critical: 'x', loss: 2 };
    const incidents = [
      { ...INCIDENT, solvedOn: '2025-02' },
      { ...INCIDENT, id: 'i2', note: 7 },
      { ...INCIDENT, id: 'i3', kind: 'x' },
      null,
    ];
    expect(droppedOf({ name: 3, start, settings, incidents })).toEqual([
      { part: 'name', value: 3 },
      { part: 'start', value: start },
      { part: 'settings', value: settings },
      { part: 'solvedOn', value: '2025-02' },
      { part: 'note', value: 7 },
      { part: 'incident', value: incidents[2] },
      { part: 'incident', value: null },
    ]);
    expect(droppedOf({ name: ' ', settings: { euphoria: 0.9, critical: 0.2 } })).toEqual([]);
    const swapped = { euphoria: 0.2, critical: 0.4, loss: 2 };
    expect(droppedOf({ settings: swapped })).toEqual([{ part: 'settings', value: swapped }]);
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

  it('keeps the incidents that can be read, each with an id of its own, in order of time, as many as there may be', () => {
    const incidents = [
      { ...INCIDENT, date: '2025-05' },
      null,
      { ...INCIDENT, id: 'i2' },
      { ...INCIDENT, kind: 'x', id: 'i3' },
    ];
    expect(stored({ incidents })?.incidents.map(({ id }) => id)).toEqual(['i2', 'i1']);
    const twins = [INCIDENT, { ...INCIDENT, date: '2025-04' }, { ...INCIDENT, id: 'i2', date: '2025-05' }];
    expect(stored({ incidents: twins })?.incidents.map(({ id }) => id)).toEqual(['i1', 'i3', 'i2']);
    const many = Array.from({ length: MAX_INCIDENTS + 5 }, (_, index) => ({ ...INCIDENT, id: `i${index}` }));
    expect(stored({ incidents: many })?.incidents).toHaveLength(MAX_INCIDENTS);
    expect(droppedOf({ incidents: many })).toHaveLength(5);
  });

  it('is never misread into an error', () =>
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        fc.array(fc.oneof(datedIncident, fc.anything())),
        (start, settings, incidents) => {
          expect(() => stored({ start, settings, incidents, name: start })).not.toThrow();
          expect(() => read(start)).not.toThrow();
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
