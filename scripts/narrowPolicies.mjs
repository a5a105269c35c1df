import { readFileSync, writeFileSync } from 'node:fs';
import { pagesIn } from './lib/builtFiles.mjs';
import { narrowPolicy } from './lib/pagePolicy.mjs';

/** An Astro integration: leaves in the policy of each page only what that page uses. Astro allows each what any uses. */
export function narrowPolicies() {
  return {
    name: 'narrow-policies',
    hooks: { 'astro:build:done': ({ dir }) => pagesIn(dir).forEach(narrow) },
  };
}

function narrow(file) {
  try {
    writeFileSync(file, narrowPolicy(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file}: ${error.message}`, { cause: error });
  }
}
