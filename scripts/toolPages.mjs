import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** An Astro integration: stops the build at a tool in `content/tools.yaml` that has no page, to which lists would lead. */
export function toolPages() {
  return {
    name: 'tool-pages',
    hooks: { 'astro:build:done': checkPages },
  };
}

function checkPages() {
  for (const { id } of parse(readFileSync('content/tools.yaml', 'utf8'))) {
    const page = `src/pages/[...${id}].astro`;
    if (!existsSync(page)) throw new Error(`content/tools.yaml: '${id}' needs its page, ${page}`);
  }
}
