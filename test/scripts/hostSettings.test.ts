import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADERS, headersFor } from '../../scripts/lib/hostHeaders.mjs';
import { caddySettings, headersFile, nginxSettings, withSnippets } from '../../scripts/lib/hostSettings.mjs';
import { headersByRules } from '../site/harness/headersFile';

const NAMES = ['404.html', '_astro', 'favicon.svg', 'gids', 'index.html', 'pagefind', 'zoekwoorden.json'];
const PATHS = [
  '/',
  '/gids/',
  '/gids/verval/',
  '/_astro/page.ab12.js',
  '/_astro/fonts/ab12.woff2',
  '/pagefind/pagefind.js',
  '/pagefind/index/nl_ab12.pf_index',
  '/favicon.svg',
  '/zoekwoorden.json',
];

describe('the headers of a host', () => {
  it.each(PATHS)('are in _headers what the tests serve, for %s', (path) => {
    const { 'Content-Type': _, ...expected } = headersFor(path, 200);
    expect(headersByRules(headersFile(NAMES), path)).toEqual(expected);
  });

  it('have one rule with the same header for each address: hosts differ in what they do with two', () => {
    const rules = headersFile(NAMES).matchAll(/^(\/\S*)\n((?: {2}.*\n)+)/gm);
    const names = [...rules].map(([, path, lines = '']) => [path, lines.match(/^ {2}[\w-]+/gm)]);
    expect(names.slice(1).every(([path, headers]) => path !== '/*' && headers?.length === 1)).toBe(true);
  });

  it('keep for ever only what is there and has its hash in its name', () => {
    expect(headersFor('/_astro/page.ab12.js', 200)['Cache-Control']).toContain('immutable');
    expect(headersFor('/_astro/page.ab12.js', 404)['Cache-Control']).toBe('no-cache');
    expect(headersFor('/gids/', 200)['Cache-Control']).toBe('no-cache');
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/gids/verval/', 'text/html; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/voorbeeld.csv', 'text/csv; charset=utf-8'],
    ['/pagefind/wasm.nl.pagefind', 'application/octet-stream'],
    ['/een.wasm', 'application/wasm'],
    ['/onbekend.xyz', 'application/octet-stream'],
  ])('say that %s is %s', (path, type) => {
    expect(headersFor(path, 200)['Content-Type']).toBe(type);
    expect(headersFor(path, 404)['Content-Type']).toBe('text/html; charset=utf-8');
  });

  it.each([
    ['nginx', nginxSettings()],
    ['Caddy', caddySettings()],
  ])('all stand in the settings for %s', (_, settings) => {
    for (const [name, value] of Object.entries(HEADERS)) expect(settings).toContain(`${name} "${value}"`);
    for (const part of ['/404.html', 'no-cache', 'immutable', 'text/csv', 'application/manifest+json'])
      expect(settings).toContain(part);
  });

  it('are those that README shows (npm run tidy writes them there)', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toContain(nginxSettings());
    expect(readme).toContain(caddySettings());
    expect(withSnippets(readme)).toBe(readme);
  });

  it('are written into a text in which they are out of date', () => {
    const old = 'before\n\n```nginx\nold\n```\n\n```caddy\n```\nafter';
    expect(withSnippets(old)).toBe(
      `before\n\n\`\`\`nginx\n${nginxSettings()}\`\`\`\n\n\`\`\`caddy\n${caddySettings()}\`\`\`\nafter`,
    );
  });
});
