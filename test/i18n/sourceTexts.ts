import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../src');

/** The code of src without comments and without the words of the languages themselves. */
export function codeThatShowsWords(): readonly string[] {
  return readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !/[/\\]i18n[/\\](nl|en)([/\\]|\.ts$)/.test(path))
    .map((path) => withoutComments(readFileSync(path, 'utf8')));
}

const withoutComments = (code: string): string =>
  code.replace(/\/\*.*?\*\/|<!--.*?-->/gs, '').replace(/^\s*\/\/.*$/gm, '');
