import { expect, it } from 'vitest';
import type { z } from 'astro/zod';
import type { lineSchema } from '../../src/schemas/line';
import { GOLDEN_LINE } from '../model/golden/line';
import { contentData } from './contentFiles';

type Line = z.infer<typeof lineSchema>;

it('tells the five moments with the published numbers', () => {
  const golden = GOLDEN_LINE.line.find(({ id }) => id === 'five moments');
  const { party, start, until, incidents } = contentData<Line>('lines/five-moments.yaml');
  expect({ party, start }).toEqual({ party: golden?.party, start: golden?.start });
  expect(incidents.map(({ title: _title, note: _note, ...told }) => told)).toEqual(golden?.incidents);
  expect(until).toBe(golden?.expect.at(-1)?.month);
});

it('forks where the published numbers let the fifth moment be solved', () => {
  const golden = GOLDEN_LINE.line.find(({ id }) => id === 'five moments, the fifth solved in month 19');
  const { incidents, fork } = contentData<Line>('lines/five-moments.yaml');
  const solved = incidents.map(({ title: _title, note: _note, ...told }, index) =>
    index + 1 === fork?.moment ? { ...told, solvedAt: fork.solvedAt } : told,
  );
  expect(solved).toEqual(golden?.incidents);
});

it('draws the line of the green case with the published numbers', () => {
  const golden = GOLDEN_LINE.line.find(({ id }) => id === 'green care, client');
  const { start, incidents } = contentData<Pick<Line, 'start' | 'incidents'>>('dossiers/green.yaml');
  expect(start).toEqual(golden?.start);
  expect(incidents).toEqual(golden?.incidents.map((told) => expect.objectContaining(told) as unknown));
});
