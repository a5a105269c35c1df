import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts, ...kinds } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const README = readFileSync('README.md', 'utf8');

describe.each(['README.md', '.github/CONTRIBUTING.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('names only places that are there', () => {
    const named = [...text.matchAll(/[`(]((?:content|public|scripts|src|test|\.github)\/[^\s`)#]*)/g)];
    const places = named.map(([, place = '']) => place).filter((place) => !/[<*…]/.test(place));
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter((place) => !existsSync(place))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('README.md', () => {
  it('says of each dependency what it is for, and of no other package', () => {
    const part = README.slice(README.indexOf('## Dependencies'), README.indexOf('## Words of the domain'));
    const rows = [...part.matchAll(/^\| `([^`]+)` +\| \S/gm)].map(([, name]) => name);
    const names = [kinds.dependencies, kinds.devDependencies, kinds.optionalDependencies];
    expect(rows).toEqual(names.flatMap((packages) => Object.keys(packages)));
  });
});
