import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * An Astro integration: numbers the islands of each page. Astro names them after a hash of their absolute path, by
 * which the same site, built in two folders, would differ.
 */
export function islandNames() {
  return {
    name: 'island-names',
    hooks: { 'astro:build:done': ({ dir }) => pagesIn(fileURLToPath(dir)).forEach(numberIslands) },
  };
}

function pagesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file));
}

function numberIslands(file) {
  const html = readFileSync(file, 'utf8');
  let count = 0;
  const numbered = html.replace(/<astro-island uid="[^"]*"/g, () => `<astro-island uid="${++count}"`);
  if (count > 0) writeFileSync(file, numbered);
}
