import { readdirSync } from 'node:fs';

/** The paths of all pages of the built site, the page for unknown addresses not among them. */
export const PAGES: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
