import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** What the search of the site loads; Pagefind makes interfaces of its own too, and what a worker would need. */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.(?!unknown)[\w-]+\.pagefind|(?:fragment|index)\/.*)$/;

/** An Astro integration: makes the search index of the built pages, in the folder `pagefind`. */
export function searchIndex() {
  return {
    name: 'search-index',
    hooks: { 'astro:build:done': ({ dir }) => writeIndex(fileURLToPath(dir)) },
  };
}

async function writeIndex(folder) {
  try {
    const { index } = unlessFailed(await createIndex());
    unlessFailed(await index.addDirectory({ path: folder }));
    const { files } = unlessFailed(await index.getFiles());
    for (const { path, content } of files.filter(({ path }) => USED.test(path))) {
      const file = join(folder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await close();
  }
}

function unlessFailed(answer) {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join(' ')}`);
  return answer;
}
