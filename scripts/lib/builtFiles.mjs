import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The paths of all pages in the folder of the built site, which Astro gives as a URL. */
export function pagesIn(dir) {
  const folder = fileURLToPath(dir);
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file));
}
