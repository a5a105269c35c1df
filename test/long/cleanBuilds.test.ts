import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyProject } from './projectCopy';

it('gives the same site, byte for byte, from two clean folders', async () => {
  const first = await buildIn('een');
  const second = await buildIn('een-andere-map');
  expect(first.size).toBeGreaterThan(60);
  expect([...second].filter(([file, hash]) => first.get(file) !== hash).map(([file]) => file)).toEqual([]);
  expect([...first.keys()]).toEqual([...second.keys()]);
  console.log(`two clean builds: ${first.size} files the same, byte for byte`);
});

/** Builds the site in a fresh folder with this name, and removes that; gives the hash of each file of the site. */
async function buildIn(name: string): Promise<ReadonlyMap<string, string>> {
  const copy = await copyProject(name);
  try {
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
    return hashesIn(join(copy.folder, 'dist'));
  } finally {
    copy.remove();
  }
}

function hashesIn(dist: string): ReadonlyMap<string, string> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  return new Map(
    files.map((file) => [
      file.slice(dist.length),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
