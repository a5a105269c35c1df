import type { z } from 'astro/zod';
import { describe, expect, it, vi } from 'vitest';
import { collections } from '../../src/content.config';
import { contentFiles } from '../content/contentFiles';
import { problemsOf } from './problems';

vi.mock('astro:content', () => ({ defineCollection: (collection: unknown) => collection }));
vi.mock('astro/loaders', () => ({
  glob: ({ base, pattern }: { base: string; pattern: string }) => ({ place: `${base}/${pattern}` }),
  file: (place: string) => ({ place, entries: true }),
}));

/** A collection of the site's settings, with the place of its files instead of their loader. */
interface Collection {
  readonly name: string;
  /** Where its files stand, `*` for any name; with `entries` one file holds all entries, in a list or by id. */
  readonly loader: { readonly place: string; readonly entries?: true };
  readonly schema: z.ZodType;
}

const declared = Object.entries(collections).map(
  ([name, collection]) => ({ name, ...collection }) as unknown as Collection,
);
const files = contentFiles();

/** Whether a collection takes in a file, by its path under `content`. */
function holds({ loader: { place } }: Collection, path: string): boolean {
  const expression = place.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]+');
  return new RegExp(`^${expression}$`).test(`./content/${path}`);
}

describe.each(declared)('the collection $name', (collection) => {
  const { loader, schema } = collection;
  const own = files.filter(({ path }) => holds(collection, path));

  it('has files', () => {
    expect(own).not.toEqual([]);
  });

  it.each(own)('has a schema that content/$path passes', ({ path, data }) => {
    const entries = loader.entries ? Object.values(data as object) : [data];
    for (const entry of entries) expect(problemsOf(schema, entry), `content/${path}`).toEqual([]);
  });
});

it.each(files)('content/$path belongs to one collection', ({ path }) => {
  expect(declared.filter((collection) => holds(collection, path)).map(({ name }) => name)).toHaveLength(1);
});
