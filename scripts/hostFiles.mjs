import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { headersFile } from './lib/hostSettings.mjs';

/** An Astro integration: writes `_headers`, the headers for hosts that read them from the site. It must come last. */
export function hostFiles() {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const names = readdirSync(dir).filter((name) => name !== '_headers');
        writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(names));
      },
    },
  };
}
