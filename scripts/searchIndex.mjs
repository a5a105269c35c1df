import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { searchText } from './searchText.mjs';

/** What the search of the site loads; Pagefind makes interfaces of its own too, and what a worker would need. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|(?:fragment|index)\/.*)$/;

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
    for (const page of pagesIn(folder)) {
      const content = searchText(readFileSync(join(folder, page), 'utf8'));
      unlessFailed(await index.addHTMLFile({ sourcePath: page, content }));
    }
    const { files } = unlessFailed(await index.getFiles());
    const programs = programsFor(files);
    for (const { path, content } of files.filter(({ path }) => USED.test(path) || programs.includes(path))) {
      const file = join(folder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await close();
  }
}

/** The program for each language of the index; the one for unknown languages only where Pagefind has no other. */
function programsFor(files) {
  const { content } = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(content).toString());
  return Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
}

/** The pages of the built site, always in the same order, from their path inside it. */
const pagesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .toSorted();

function unlessFailed(answer) {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join(' ')}`);
  return answer;
}
