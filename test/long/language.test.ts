import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../site/harness/pages';
import type { ProjectCopy } from './projectCopy';
import { copyProject } from './projectCopy';
import { addContent, addLocale, addWords, twinOf } from './pseudoLocale';

let copy: ProjectCopy;

beforeAll(async () => {
  copy = await copyProject();
});
afterAll(() => copy.remove());

// Each step starts from the one before it.
describe('a language that is added to a copy', () => {
  it('has its missing words named by the compiler', () => {
    addLocale(copy);
    expect(typesOf('src/i18n/words.ts')).toMatch(/words\.ts.* Property 'xx' is missing/);
  });

  it('has its missing texts named by the build', async () => {
    addWords(copy);
    expect(typesOf('src/i18n/words.ts')).toBe('');
    const { code, output } = await copy.build();
    expect(code).not.toBe(0);
    expect(output).toMatch(/\.xx\b.*[Rr]equired/);
  });

  it('has a missing page named by the build', async () => {
    addContent(copy);
    const [page = ''] = readdirSync(join(copy.folder, 'content/guide/xx'));
    const text = readFileSync(join(copy.folder, 'content/guide/xx', page), 'utf8');
    rmSync(join(copy.folder, 'content/guide/xx', page));
    const { code, output } = await copy.build();
    copy.write(`content/guide/xx/${page}`, text);
    expect(code).not.toBe(0);
    // By the first that asks for it: the guide itself, or a text that leads there.
    expect(output).toMatch(new RegExp(`chapter '${page.replace('.mdx', '')}'`));
  });

  it('then has every page, in its own words, linked with its twin', async () => {
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
    expect(builtPages()).toEqual([...PAGES, ...PAGES.map(twinOf)].toSorted());
    for (const path of PAGES) {
      expect({ path, faults: faultsOf(path) }).toEqual({ path, faults: [] });
      expect({ path, links: linkFaultsOf(path) }).toEqual({ path, links: [] });
    }
  });

  it('has a search of its own', () => {
    const index = readdirSync(join(copy.folder, 'dist/pagefind'));
    expect(index).toEqual(expect.arrayContaining(['wasm.nl.pagefind', 'wasm.unknown.pagefind']));
    expect(index.some((file) => /^pagefind\.xx_\w+\.pf_meta$/.test(file))).toBe(true);
    expect(existsSync(join(copy.folder, 'dist', twinOf('/zoekwoorden.json')))).toBe(true);
  });
});

/** What the compiler says of a file of the copy and of all that it imports. */
function typesOf(file: string): string {
  const flags = ['--noEmit', '--ignoreConfig', '--strict', '--skipLibCheck', '--pretty', 'false'];
  const modules = ['--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler'];
  const args = ['node_modules/typescript/bin/tsc', ...flags, ...modules, file];
  return spawnSync(process.execPath, args, { cwd: copy.folder, encoding: 'utf8' }).stdout;
}

/** The paths of the pages of the copy, the page for unknown addresses not among them. */
const builtPages = (): readonly string[] =>
  readdirSync(join(copy.folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .toSorted();

const pages = new Map<string, Document>();

/** A page of the copy, read once. */
function pageAt(path: string): Document {
  const page =
    pages.get(path) ??
    parseHTML(readFileSync(join(copy.folder, 'dist', path, 'index.html'), 'utf8')).document;
  pages.set(path, page);
  return page;
}

/** What is wrong with the twin of a Dutch page: its language, the links between both, a text that is Dutch or missing. */
function faultsOf(path: string): readonly string[] {
  const [dutch, twin] = [pageAt(path), pageAt(twinOf(path))];
  const alternates = [dutch, twin].map((page) =>
    [...page.querySelectorAll('link[rel="alternate"]')].map((link) =>
      [link.getAttribute('hreflang'), link.getAttribute('href')].join(' '),
    ),
  );
  const [dutchTexts = [], texts = []] = [dutch, twin].map(textsOf);
  return [
    ...[`lang ${dutch.documentElement.lang} ${twin.documentElement.lang}`].filter(
      (it) => it !== 'lang nl xx',
    ),
    ...alternates.map(String).filter((links) => links !== `nl ${path},xx ${twinOf(path)}`),
    ...(texts.length === dutchTexts.length ? [] : [`${texts.length} texts for ${dutchTexts.length}`]),
    ...texts.filter((text, at) => /\p{L}{3}/u.test(text) && text === dutchTexts[at]),
    ...texts.filter((text) => /undefined|\[object|\bNaN\b|\{\w+\}/.test(text)),
  ];
}

/** The elements that hold a text, names for screen readers among them. Formulas are the same in every language. */
const TEXTS =
  'title, meta[name="description"], p, li, h1, h2, h3, td, th, dt, dd, label, legend, button, figcaption, summary, option, caption, text, desc, [aria-label]';

const textsOf = (page: Document): readonly string[] =>
  [...page.querySelectorAll(TEXTS)]
    .filter((element) => !element.querySelector('math') && !element.closest('math'))
    .map((element) =>
      (element.getAttribute('aria-label') ?? element.getAttribute('content') ?? element.textContent)
        .replace(/\s+/g, ' ')
        .trim(),
    );

/** The links of the twin of a Dutch page that leave its language, or lead to a page or a place that is not there. */
function linkFaultsOf(path: string): readonly string[] {
  const links = [...pageAt(twinOf(path)).querySelectorAll('a[href^="/"]:not([hreflang])')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  return links.filter((href) => href !== '/licenses.txt' && !(href.startsWith('/xx/') && isThere(href)));
}

function isThere(href: string): boolean {
  const [path = '', anchor] = href.split('#');
  if (!existsSync(join(copy.folder, 'dist', path, 'index.html'))) return false;
  // A fragment with a dot holds answers.
  return !anchor || anchor.includes('.') || pageAt(path).getElementById(anchor) !== null;
}
