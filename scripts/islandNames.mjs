import { readFileSync, writeFileSync } from 'node:fs';
import { pagesIn } from './lib/builtFiles.mjs';

/**
 * An Astro integration: numbers the islands of each page. Astro names them after a hash of their absolute path, by
 * which the same site, built in two folders, would differ.
 */
export function islandNames() {
  return {
    name: 'island-names',
    hooks: { 'astro:build:done': ({ dir }) => pagesIn(dir).forEach(numberIslands) },
  };
}

function numberIslands(file) {
  const html = readFileSync(file, 'utf8');
  let count = 0;
  const numbered = html.replace(/<astro-island uid="[^"]*"/g, () => `<astro-island uid="${++count}"`);
  if (count > 0) writeFileSync(file, numbered);
}
