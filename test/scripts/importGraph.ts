import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** Files by their path, each with the names that it imports: of other files, relative to it, and of packages. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** What every source in a folder imports, types too, and what it loads with `import()`. */
export function importsIn(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => /\.(?:ts|tsx|mjs|astro)$/.test(file));
  return new Map(files.map((file) => [file, importedBy(file, readFileSync(file, 'utf8'))]));
}

/** The names that a source imports; of an .astro file those of its frontmatter and of its scripts. */
export function importedBy(file: string, source: string): readonly string[] {
  const parts = file.endsWith('.astro')
    ? [...source.matchAll(/^---\n([^]*?)^---$|<script\b[^>]*>([^]*?)<\/script>/gm)].map(
        ([, frontmatter, script]) => frontmatter ?? script ?? '',
      )
    : [source];
  return parts.flatMap((part) => ts.preProcessFile(part).importedFiles.map(({ fileName }) => fileName));
}

/** A first way from a file back to itself, as the files that it passes; undefined when there is none. */
export function cycleIn(imports: Imports): readonly string[] | undefined {
  const done = new Set<string>();
  const search = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of filesImportedBy(file, imports)) {
      const cycle = search(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const cycle = search(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

function filesImportedBy(file: string, imports: Imports): readonly string[] {
  const names = (imports.get(file) ?? []).filter((name) => name.startsWith('.'));
  return names.flatMap((name) => {
    const path = posix.join(posix.dirname(file), name);
    return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].filter((place) => imports.has(place));
  });
}
