import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const OUTSIDE = /(?:^|\/)(?:node_modules|dist|\.astro|\.cache|\.git|reports|\.stryker-tmp)$/;

it('gives the same site, byte for byte, from two clean folders', () => {
  const [first = new Map(), second = new Map()] = [copyTo('een'), copyTo('een-andere-map')].map(buildIn);
  expect(first.size).toBeGreaterThan(60);
  expect([...second].filter(([file, hash]) => first.get(file) !== hash).map(([file]) => file)).toEqual([]);
  expect([...first.keys()]).toEqual([...second.keys()]);
  console.log(`two clean builds: ${first.size} files the same, byte for byte`);
});

/** Copies what the site is built from into a fresh folder. */
function copyTo(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const root = resolve('.');
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !OUTSIDE.test(path.slice(root.length).replaceAll('\\', '/')),
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Builds the site in a folder, and removes that; gives the hash of each file of the site. */
function buildIn(folder: string): ReadonlyMap<string, string> {
  try {
    const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
    execFileSync(process.execPath, [astro, 'build', '--silent'], { cwd: folder, stdio: 'pipe' });
    return hashesIn(join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
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
