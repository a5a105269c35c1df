import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject } from 'vitest';
import { MEDIA_TYPES } from '../../scripts/lib/hostHeaders.mjs';
import { narrowPolicy } from '../../scripts/lib/pagePolicy.mjs';
import { sharedBrowser } from './harness/browser';
import { headersByRules } from './harness/headersFile';
import { GUIDE, METHOD } from './harness/pages';
import { it } from './harness/test';

const FILES = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').replace(/^dist/, ''));
const PAGES = FILES.filter((file) => file.endsWith('.html'));
const addressOf = (file: string) => file.replace(/\/index\.html$/, '/');
const read = (file: string) => readFileSync(`dist${file}`, 'utf8');

describe('the host', () => {
  it('answers for every file with the headers of _headers, and a media type that is known', async () => {
    const rules = read('/_headers');
    for (const file of FILES.filter((name) => name !== '/_headers')) {
      const { status, headers } = await fetch(inject('siteUrl') + addressOf(file));
      expect(status, file).toBe(200);
      for (const [name, value] of Object.entries(headersByRules(rules, addressOf(file))))
        expect(headers.get(name), `${name} of ${file}`).toBe(value);
      expect(headers.get('content-type'), file).toBe(
        Reflect.get(MEDIA_TYPES, file.split('.').at(-1) ?? '') as unknown,
      );
      expect(headers.get('cache-control'), file).toMatch(
        file.startsWith('/_astro/') ? /immutable/ : /^no-cache$/,
      );
    }
  });

  it.each(['/bestaat-niet/', '/_astro/weg.js', '/gids/%23stap', '/..%2f..%2fpackage.json'])(
    'answers %s with the page for what is not found, which is not kept',
    async (path) => {
      const answer = await fetch(inject('siteUrl') + path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
      expect(await answer.text()).toContain('<h1>');
    },
  );

  it('lets nobody show the site inside another page', async () => {
    const stranger = createServer((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<iframe src="${inject('siteUrl')}/gids/"></iframe>`),
    );
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const page = await (await sharedBrowser()).newPage();
    await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
    expect(page.frames().length).toBe(2);
    expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    await page.close();
    stranger.close();
  });

  it('leaves the site what it uses, and turns off what it does not', async ({ open }) => {
    const { page } = await open(GUIDE);
    const allowed = await page.evaluate(() => {
      const policy = Reflect.get(document, 'featurePolicy') as { allowsFeature(name: string): boolean };
      return ['clipboard-write', 'camera', 'geolocation', 'microphone', 'usb'].filter((name) =>
        policy.allowsFeature(name),
      );
    });
    expect(allowed).toEqual(['clipboard-write']);
  });
});

describe.each(PAGES)('the policy of %s', (file) => {
  it('names what the page uses and nothing else', () => {
    const html = read(file);
    expect(narrowPolicy(html)).toBe(html);
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("trusted-types 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|unsafe-hashes|https?:|\*/);
  });
});

describe('what is shipped', () => {
  it('of Pagefind is what the search loads', () => {
    const names = FILES.filter((file) => file.startsWith('/pagefind/')).map((file) =>
      file.replace('/pagefind/', '').replace(/[\w-]+\.pf_(fragment|index|meta)$/, '*.pf_$1'),
    );
    expect([...new Set(names)].sort()).toEqual([
      'fragment/*.pf_fragment',
      'index/*.pf_index',
      'pagefind-entry.json',
      'pagefind.*.pf_meta',
      'pagefind.js',
      'wasm.nl.pagefind',
    ]);
  });

  it.each(['preact', 'pagefind', '@observablehq/plot', 'd3-scale', 'idb', 'papaparse', 'astro'])(
    'names the licence of %s',
    (name) => {
      expect(read('/licenses.txt')).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\n(MIT|ISC)\\n`, 'm'));
    },
  );

  it.each(['archivo', 'faustina'])('names the licence of the letters of %s', (name) => {
    expect(read('/licenses.txt')).toMatch(new RegExp(`^@fontsource-variable/${name} \\S+\\nOFL-1.1\\n`, 'm'));
  });

  it('is told by the page that accounts for the site', async ({ open }) => {
    const { page } = await open(METHOD);
    await page.getByRole('link', { name: 'licenties' }).click();
    await page.waitForURL('**/licenses.txt');
    await expect
      .poll(() => page.locator('body').innerText())
      .toContain('Deze site levert onderdelen van anderen mee');
  });
});
