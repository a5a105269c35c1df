import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const coverage = parse(readFileSync('content/coverage.yaml', 'utf8')) as Readonly<Record<string, string>>;
const numbers = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

it('names a place for every fact and case of the guide', () => {
  expect(Object.keys(coverage)).toEqual(expect.arrayContaining([...numbers('F', 44), ...numbers('K', 4)]));
});

it.each(Object.entries(coverage))('%s is told at %s', (_, place) => {
  const [path = '', anchor = ''] = place.split('#');
  const { document } = parseHTML(readFileSync(`dist${path}index.html`, 'utf8'));
  expect(document.getElementById(anchor), `#${anchor} on ${path}`).not.toBeNull();
});
