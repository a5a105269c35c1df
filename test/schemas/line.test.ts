import { expect, it } from 'vitest';
import { lineSchema } from '../../src/schemas/line';
import { contentData } from '../content/contentFiles';
import { problemsOf } from './problems';

interface Draft {
  until: number;
  start: { personal: number };
  incidents: { at: number; solvedAt?: number; note?: unknown }[];
  fork: { moment: number; solvedAt: number };
}

it.each<[string, (line: Draft) => void, string]>([
  ['an incident after the end', (line) => (line.until = 16), 'incidents.4: falls after the end of the line'],
  [
    'incidents out of order',
    (line) => line.incidents.reverse(),
    'incidents.1: stands after a later incident',
  ],
  [
    'an incident solved too soon',
    (line) => Object.assign(line.incidents[1] ?? {}, { solvedAt: 6 }),
    'incidents.1: is solved before it happens',
  ],
  ['a fork at a moment that is not there', (line) => (line.fork.moment = 6), 'fork: is no solution'],
  ['a fork at good news', (line) => (line.fork.moment = 1), 'fork: is no solution'],
  ['a fork solved too soon', (line) => (line.fork.solvedAt = 17), 'fork: is no solution'],
  ['a missing note', (line) => delete line.incidents[0]?.note, 'incidents.0.note'],
  ['a level off the scale', (line) => (line.start.personal = 60), 'start.personal'],
])('refuses %s, and says where', (_fault, spoil, problem) => {
  const line = contentData<Draft>('lines/five-moments.yaml');
  spoil(line);
  expect(problemsOf(lineSchema, line).join('\n')).toContain(problem);
});
