import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMonth } from '../../src/model/time/calendar';
import { parseDatedIncident } from '../../src/model/line/datedIncident';
import { emptyTimeline, spanOf } from '../../src/model/line/timeline';
import { formatTimelineRecord, parseTimelineRecord } from '../../src/model/line/timelineRecord';
import { measurePartyLine } from '../../src/model/line/partyLine';
import { timeline } from '../model/arbitraries';

const RECORDS = 2000;
const FRESH = emptyTimeline('2025-01', '2026-09');

type Path = readonly (string | number)[];

/** The ways to every part of a record. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...path, name]))];
}

/** The record with another value in one place. */
function withValue(record: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  const copy = structuredClone(record) as Record<string, unknown>;
  copy[name] = withValue(copy[name], rest, value);
  return copy;
}

const strange = fc.oneof(
  fc.anything(),
  fc.constantFrom(
    ...[null, 'invalid', '', 'abc', '9999-99', '2100-12', '2000-01', -1, NaN, Infinity, [], {}, 1e308],
  ),
);

it('keeps all that can be read of a corrupt record, and hands back the rest', () => {
  let [count, kept] = [0, 0];
  fc.assert(
    fc.property(timeline, strange, fc.integer({ min: 0, max: 1_000_000 }), (line, value, at) => {
      const record = JSON.parse(JSON.stringify(formatTimelineRecord(line))) as unknown;
      const paths = pathsIn(record);
      const path = paths[at % paths.length] ?? [];
      const read = parseTimelineRecord(withValue(record, path, value), FRESH);
      count += 1;
      if (!read.ok) {
        // Only what holds the whole record together can cost the whole of it.
        expect(path.length < 2 || (path.length === 2 && path[1] === 'incidents')).toBe(true);
        return;
      }
      const { timeline: found, dropped } = read.value;
      kept += 1;
      expect(found.incidents.length + dropped.filter(({ part }) => part === 'incident').length).toBe(
        path[1] === 'incidents' && path.length === 2 ? (value as unknown[]).length : line.incidents.length,
      );
      for (const incident of found.incidents) expect(parseDatedIncident(incident).ok).toBe(true);
      expect([parseMonth(found.from).ok, parseMonth(found.until).ok, found.from < found.until]).toEqual([
        ...[true, true, true],
      ]);
      expect(new Set(found.incidents.map(({ id }) => id)).size).toBe(found.incidents.length);
      expect(spanOf(found).months).toBeGreaterThan(0);
      expect(Number.isFinite(measurePartyLine(found, 'client', 'as-is').at(0).mean)).toBe(true);
    }),
    { numRuns: RECORDS, seed: 11 },
  );
  console.log(`${count} corrupt records of the line: ${kept} still held their incidents, none was misread`);
});
