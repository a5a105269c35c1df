import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DatedIncident,
  type IncidentEntry,
  incidentKey,
  sameIncident,
} from '../../../src/model/line/datedIncident';
import { mergeIncidents } from '../../../src/model/line/mergeIncidents';
import { datedIncident, RUNS } from '../arbitraries';

const late: IncidentEntry = { date: '2025-03', kind: 'business', sign: -1, weight: 2, hits: 'both' };
const kind: IncidentEntry = { date: '2025-04', kind: 'interpersonal', sign: 1, weight: 1, hits: 'client' };
const merge = mergeIncidents;

describe('mergeIncidents', () => {
  it('appends what is new', () => {
    const existing = [{ ...late, id: 'a' }];
    expect(merge(existing, [late, kind], 'append')).toEqual({
      incidents: [
        { ...late, id: 'a' },
        { ...kind, id: 'i1' },
      ],
      added: 1,
      duplicates: 1,
    });
  });

  it('replaces what was there, and keeps the id of what stays', () => {
    const existing = [
      { ...late, id: 'a' },
      { ...late, note: 'x', id: 'b' },
    ];
    expect(merge(existing, [kind, late], 'replace')).toEqual({
      incidents: [
        { ...kind, id: 'i1' },
        { ...late, id: 'a' },
      ],
      added: 1,
      duplicates: 1,
    });
    expect(merge(existing, [], 'replace')).toEqual({ incidents: [], added: 0, duplicates: 0 });
  });

  it('takes what stands twice for two incidents', () => {
    const once = [{ ...late, id: 'a' }];
    expect(merge([], [late, late], 'append').incidents.map(({ id }) => id)).toEqual(['i1', 'i2']);
    expect(merge(once, [late, late], 'append')).toMatchObject({ added: 1, duplicates: 1 });
    const twice = [...once, { ...late, id: 'b' }];
    expect(merge(twice, [late], 'append')).toEqual({ incidents: twice, added: 0, duplicates: 1 });
    expect(merge(twice, [late, late], 'replace').incidents).toEqual(twice);
  });

  it('gives an id that no incident has, whatever the incoming one brings', () => {
    const existing = [
      { ...late, id: 'i1' },
      { ...late, weight: 1, id: 'i3' },
    ] as const;
    const incoming = [
      { ...kind, id: 'i1' },
      { ...kind, weight: 2, id: 'i3' },
    ] as const;
    expect(merge(existing, incoming, 'append').incidents.map(({ id }) => id)).toEqual([
      'i1',
      'i3',
      'i2',
      'i4',
    ]);
  });
});

/** Incidents of which many are alike. */
const few = fc.array(
  fc.oneof(datedIncident, fc.constantFrom(late, kind, { ...late, note: 'x' })).map((all) => {
    const { id: _, ...entry } = all as DatedIncident;
    return entry;
  }),
  { maxLength: 8 },
);
const said = (incidents: readonly IncidentEntry[]) => incidents.map(incidentKey).toSorted();

describe('an import', () => {
  const start = few.map((entries) => merge([], entries, 'append').incidents);

  it.each(['append', 'replace'] as const)('done again adds nothing (%s)', (mode) => {
    fc.assert(
      fc.property(start, few, (existing, incoming) => {
        const once = merge(existing, incoming, mode).incidents;
        expect(merge(once, incoming, mode)).toEqual({
          incidents: once,
          added: 0,
          duplicates: incoming.length,
        });
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it('may come before or after another one', () => {
    fc.assert(
      fc.property(start, few, few, (existing, a, b) => {
        const ab = merge(merge(existing, a, 'append').incidents, b, 'append').incidents;
        const ba = merge(merge(existing, b, 'append').incidents, a, 'append').incidents;
        expect(said(ab)).toEqual(said(ba));
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it('loses nothing that was there or comes in, and has one id for each', () => {
    fc.assert(
      fc.property(start, few, (existing, incoming) => {
        const { incidents, added } = merge(existing, incoming, 'append');
        expect(incidents.slice(0, existing.length)).toEqual(existing);
        expect(incidents.length - existing.length).toBe(added);
        expect(incoming.every((entry) => incidents.some((incident) => sameIncident(entry, incident)))).toBe(
          true,
        );
        expect(new Set(incidents.map(({ id }) => id)).size).toBe(incidents.length);
        expect(said(merge(existing, incoming, 'replace').incidents)).toEqual(said(incoming));
      }),
      { numRuns: RUNS },
    );
  });
});
