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

it('starts the line of the green case where the method does', () => {
  const golden = GOLDEN_LINE.line.find(({ id }) => id === 'green care, client');
  expect(contentData<{ start: unknown }>('dossiers/green.yaml').start).toEqual(golden?.start);
});
