import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importTable } from '../../scripts/importTable.mjs';
import { cycleIn, importedBy, importsIn } from './importGraph';

const SRC = importsIn('src');
const PACKAGES = [...new Set([...SRC.values()].flat())].filter((name) => !name.startsWith('.'));
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

interface Row {
  readonly message: string;
  readonly folders?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  readonly lazy?: readonly string[] | undefined;
  readonly packages?: readonly string[] | undefined;
}
const ROWS: readonly (readonly [string, Row])[] = Object.entries(importTable);

describe('the sources', () => {
  it.each([
    ['src', SRC],
    ['scripts', importsIn('scripts')],
  ])('in %s import nothing that leads back to them, types counted', (_, imports) => {
    expect(imports.size).toBeGreaterThan(20);
    expect(cycleIn(imports)).toBeUndefined();
  });

  it('import only packages that package.json names as dependencies', () => {
    const strangers = PACKAGES.filter((name) => !(packageOf(name) in dependencies));
    expect(strangers).toEqual([]);
  });
});

describe('the import table', () => {
  it.each(ROWS)(
    'names for %s what the code has',
    (folder, { folders = [], types = [], lazy = [], packages = [] }) => {
      const missing = [folder, ...folders, ...types, ...lazy].filter((name) => !existsSync(`src/${name}`));
      expect(missing).toEqual([]);
      const unused = packages.filter(
        (pattern) => !PACKAGES.some((name) => RegExp(`^(${pattern})$`).test(name)),
      );
      expect(unused).toEqual([]);
    },
  );
});

describe('an import cycle', () => {
  it('is found through types, import() and .astro files, and told as a path', () => {
    const sources = {
      'src/Start.astro': "---\nimport { a } from './a';\n---\n<p />",
      'src/a.ts': "import type { B } from './b/b';",
      'src/b/b.tsx': "export const load = () => import('../C.astro');",
      'src/C.astro': "---\nconst c = 1;\n---\n<p>{c}</p>\n<script>\n  import './a';\n</script>",
    };
    const imports = new Map(Object.entries(sources).map(([file, text]) => [file, importedBy(file, text)]));
    expect(cycleIn(imports)).toEqual(['src/a.ts', 'src/b/b.tsx', 'src/C.astro', 'src/a.ts']);
    imports.set('src/C.astro', []);
    expect(cycleIn(imports)).toBeUndefined();
  });
});

/** The package of an import: `astro:content` and `astro/zod` belong to `astro`. */
const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/:]+/.exec(name)?.[0] ?? name;
