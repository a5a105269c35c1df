import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { inProject } from './lib/project.mjs';

const measured = new Map();

/** A file of the built site by its address: `{ text, bytes, brotli }`, both sizes in bytes, Brotli at quality 11. */
export function measureFile(address) {
  if (!measured.has(address)) {
    const content = readFileSync(inProject('dist', address));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const brotli = brotliCompressSync(content, { params }).length;
    measured.set(address, { text: content.toString(), bytes: content.length, brotli });
  }
  return measured.get(address);
}

/** Every script that a page loads by itself, with the modules that those import at once. */
export function scriptsAtOnce(html) {
  return withImports([
    ...addresses(html, /<script[^>]*\ssrc="([^"]+)"/g),
    ...addresses(html, /<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g),
  ]);
}

/** Every script that a page has loaded when all its islands are live: most islands load when they are seen. */
export function scriptsOf(html) {
  const islands = addresses(html, /\s(?:component|renderer|before-hydration)-url="([^"]+)"/g);
  return [...new Set([...scriptsAtOnce(html), ...withImports(islands)])];
}

function withImports(files) {
  return closure(files, (file) =>
    addresses(measureFile(file).text, /\b(?:import|export)\b[^'"();]*["']([^"']+\.js)["']/g, file),
  );
}

/** The style sheets that a page links. */
export function cssOf(html) {
  return addresses(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
}

/** The fonts that a page names in its own styles and in its style sheets; a reader may need fewer. */
export function fontsOf(html) {
  const pattern = /url\(["']?([^"')]+\.woff2)["']?\)/g;
  const linked = cssOf(html).flatMap((file) => addresses(measureFile(file).text, pattern, file));
  return [...new Set([...addresses(html, pattern), ...linked])];
}

/** The addresses inside dist that a pattern finds in a text, once each, resolved from the file that names them. */
function addresses(text, pattern, from = '/') {
  const found = [...text.matchAll(pattern)].map(([, address]) => new URL(address, `http://dist${from}`));
  const inside = found.filter(
    ({ host, pathname }) => host === 'dist' && existsSync(inProject('dist', pathname)),
  );
  return [...new Set(inside.map(({ pathname }) => pathname))];
}

function closure(entries, next) {
  const seen = new Set(entries);
  for (const file of seen) for (const found of next(file)) seen.add(found);
  return [...seen];
}
