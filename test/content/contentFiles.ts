import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../../content');

/** A file of `content`: its path from there with `/`, its data (YAML, or the frontmatter of a page), and the text under it. */
export interface ContentFile {
  readonly path: string;
  readonly data: unknown;
  readonly body: string;
}

/** Every file of `content` whose path begins with `under`, by path. Throws when there is none, or on broken YAML. */
export function contentFiles(under = ''): readonly ContentFile[] {
  const files = readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => path.startsWith(under))
    .toSorted();
  if (files.length === 0) throw new Error(`no file under content/${under}`);
  return files.map(readContent);
}

/** The data of one file of `content`, as its schema promises it; a fresh copy at every call. */
export const contentData = <T>(path: string): T => readContent(path).data as T;

function readContent(path: string): ContentFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  if (!path.endsWith('.mdx')) return { path, data: parse(text), body: '' };
  const [, frontmatter, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (frontmatter === undefined || body === undefined) throw new Error(`no frontmatter in content/${path}`);
  return { path, data: parse(frontmatter), body };
}

/** Every text in a value at any depth, with the path that leads to it. */
export function textsIn(
  value: unknown,
  path = '',
): readonly { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, path ? `${path}.${key}` : key));
}

/** The names of the relationship types and of the reactions by id, as they stand in a Dutch sentence. */
export const FIELD_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  ['types/', 'reactions/'].flatMap(contentFiles).map(({ data }) => {
    const { id, inSentence } = data as { readonly id: string; readonly inSentence: { readonly nl: string } };
    return [id, inSentence.nl];
  }),
);
