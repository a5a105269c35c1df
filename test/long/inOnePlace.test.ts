import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { copyProject } from './projectCopy';
import type { ProjectCopy } from './projectCopy';

type Entry = Record<string, unknown> & { id: string };
type Files = Readonly<Record<string, string>>;

const textOf = (path: string) => readFileSync(path, 'utf8');

/** A text with something replaced that must be there. */
function changed(text: string, ...changes: readonly (readonly [string | RegExp, string])[]): string {
  return changes.reduce((before, [from, to]) => {
    const after = before.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'gm'), to);
    if (after === before) throw new Error(`there is no ${String(from)} to replace`);
    return after;
  }, text);
}

const listWith = (path: string, entry: Entry): Files => ({
  [path]: stringify([...(parse(textOf(path)) as Entry[]), entry]),
});

/** A fifth case, told as the one of the hospital is, which numbers no facts. */
const CASE_PAGE: Files = {
  'content/cases/nl/proefcasus.mdx': changed(
    textOf('content/cases/nl/ziekenhuis.mdx'),
    [/^title: .*/, 'title: Proefcasus'],
    [/^slug: .*/, 'slug: proefcasus'],
    [/^order: .*/, 'order: 5'],
    [/^dossier: .*/, 'dossier: made-up'],
    [/^facts: .*\n/, ''],
    ['of="ziekenhuis"', 'of="proefcasus"'],
    [/<Added id="([\w-]+)"/, '<Added id="$1-proef"'],
  ),
};
const DOSSIER: Files = {
  'content/dossiers/made-up.yaml': changed(
    textOf('content/dossiers/hospital.yaml'),
    [/^id: .*/, 'id: made-up'],
    [/^case: .*/, 'case: proefcasus'],
    [/^title: .*/, "title: { nl: 'Proefcasus' }"],
    [/^ *fact: .*\n/, ''],
  ),
};

const CHAPTER: Files = {
  'content/guide/nl/proefhoofdstuk.mdx': `---
title: Proefhoofdstuk
slug: proefhoofdstuk
chapter: 6
lede: Een hoofdstuk om mee te proberen.
holds: Hoe een zesde hoofdstuk overal komt te staan.
learn: [een, twee, drie]
summary: [een, twee, drie]
check:
  - { question: Eén?, answer: Ja. }
  - { question: Twee?, answer: Nee. }
---

## Een begrip

Hier staat een <Term id="proefbegrip">proefbegrip</Term>.
`,
};

const TERM = listWith('content/glossary.yaml', {
  id: 'proefbegrip',
  term: { nl: 'proefbegrip' },
  english: 'trial notion',
  definition: { nl: 'Een begrip om mee te proberen.' },
  chapter: 'proefhoofdstuk',
});

const SOURCE = listWith('content/sources.yaml', {
  id: 'made-up',
  order: 99,
  about: { nl: 'Proef' },
  works: [{ by: 'Proefnemer', others: true, year: 2026, work: 'Journal of Trials', at: '1(1)' }],
});

/** The first piece of advice leads to the new chapter. */
const ADVICE: Files = {
  'content/advice.yaml': changed(textOf('content/advice.yaml'), [
    'chapter: incidenten',
    'chapter: proefhoofdstuk',
  ]),
};

const ITEM_CODE: Files = {
  'src/model/scan/item.ts': changed(
    textOf('src/model/scan/item.ts'),
    ["'G3', 'G4']", "'G3', 'G4', 'G5']"],
    [/^ {2}E1: /, "  G5: { facet: 'goals', direction: 'reversed', since: 2 },\n  E1: "],
  ),
};
function itemWords(): Files {
  const path = 'content/forms/relatiescan.yaml';
  const form = parse(textOf(path)) as { items: Entry[] };
  const like = form.items.find(({ id }) => id === 'G4');
  const asked = { nl: 'Stelt u deze vraag om te proberen?' };
  return {
    [path]: stringify({
      ...form,
      items: [...form.items, { ...like, id: 'G5', question: { client: asked, provider: asked } }],
    }),
  };
}

const TOOL = listWith('content/tools.yaml', {
  id: 'scale',
  order: 4,
  title: { nl: 'Weegschaal' },
  text: { nl: 'Een instrument om mee te proberen.' },
  time: { nl: '1 min' },
});
const TOOL_ROUTE: Files = {
  'src/i18n/routes.ts': changed(textOf('src/i18n/routes.ts'), [
    /^ {2}lineMethod: /,
    "  scale: { nl: '/instrumenten/weegschaal/' },\n  lineMethod: ",
  ]),
};
const TOOL_PAGE: Files = {
  'src/islands/weegschaal/Weegschaal.tsx': `export default function Weegschaal() {
  return <button type="button">Weeg</button>;
}
`,
  'src/pages/[...scale].astro': `---
import { toolOf } from '../collections/tools';
import { pathsTo } from '../i18n/staticPaths';
import Weegschaal from '../islands/weegschaal/Weegschaal';
import PageLayout from '../layouts/PageLayout.astro';

export const getStaticPaths = () => pathsTo('scale');

const { locale } = Astro.props;
const { title, text } = await toolOf('scale', locale);
---

<PageLayout locale={locale} title={title} description={text}>
  <h1>{title}</h1>
  <Weegschaal client:seen />
</PageLayout>
`,
};

async function copyWith(...parts: readonly Files[]): Promise<ProjectCopy> {
  const copy = await copyProject();
  for (const [path, text] of Object.entries(Object.assign({}, ...parts) as Files)) copy.write(path, text);
  return copy;
}

describe('a site with one more of everything', () => {
  let copy: ProjectCopy;
  let built: Awaited<ReturnType<ProjectCopy['build']>>;
  beforeAll(async () => {
    copy = await copyWith(
      CASE_PAGE,
      DOSSIER,
      CHAPTER,
      TERM,
      SOURCE,
      ADVICE,
      ITEM_CODE,
      itemWords(),
      TOOL,
      TOOL_ROUTE,
      TOOL_PAGE,
    );
    built = await copy.build();
  }, 600_000);
  afterAll(() => {
    copy.remove();
  });

  const read = (path: string) => textOf(join(copy.folder, 'dist', path));
  const page = (path: string) => parseHTML(read(`${path}index.html`)).document;
  const text = (path: string, selector = 'main') =>
    page(path).querySelector(selector)?.textContent.replace(/\s+/g, ' ') ?? '';
  const links = (path: string, selector: string) =>
    [...page(path).querySelectorAll(`${selector} a`)].map((link) => link.getAttribute('href'));
  const words = () =>
    JSON.parse(read('zoekwoorden.json')) as { synonyms: Record<string, string[]>; longWords: string[] };

  it('is built', () => {
    expect(built.code, built.output).toBe(0);
  });

  it('keeps the tests of content green', async () => {
    const tested = await copy.test('test/content');
    expect(tested.code, tested.output).toBe(0);
  });

  it.each(['/casussen/proefcasus/', '/gids/proefhoofdstuk/', '/instrumenten/weegschaal/'])(
    'has %s in the lists of its pages and in its index',
    (path) => {
      const index = path.replace(/[^/]+\/$/, '');
      expect(page(path).querySelector('h1')?.textContent).toBeTruthy();
      expect(links('/', '#register')).toContain(path);
      expect(links('/', 'main')).toContain(path);
      expect(links(index, 'main .list')).toContain(path);
    },
  );

  it('counts the case, places it, and leads to it', () => {
    expect(text('/casussen/', '.lede')).toMatch(/^Vijf relaties/);
    expect(text('/casussen/', '.part h2')).toBe('De vijf casussen');
    expect(text('/casussen/', '.station-key')).toContain('5 Proefcasus');
    expect(links('/casussen/groenvoorziening/', 'main')).toContain('/casussen/proefcasus/');
    expect(links('/casussen/proefcasus/', 'main')).toContain('/casussen/groenvoorziening/');
    expect(read('instrumenten/relatiescan/index.html')).toContain('/casussen/proefcasus/');
    expect(page('/gids/print/').querySelector('section#proefcasus')).not.toBeNull();
    expect(words().longWords).toContain('proefcasus');
  });

  it('counts the chapter, says what it holds, and leads to it', () => {
    expect(text('/gids/', '.lede')).toContain('Zes hoofdstukken en twee modellen');
    expect(text('/gids/print/', '.lede')).toContain('Zes hoofdstukken en twee modellen');
    expect(text('/gids/')).toContain('Hoe een zesde hoofdstuk overal komt te staan.');
    expect(links('/gids/gesprek/', 'main')).toContain('/gids/proefhoofdstuk/');
    expect(links('/casussen/hr-ssc/', 'main')).toContain('/gids/proefhoofdstuk/');
    expect(page('/gids/print/').querySelector('section#proefhoofdstuk')).not.toBeNull();
    expect(words().longWords).toContain('proefhoofdstuk');
  });

  it('asks the question, counts it, and explains how it is scored', () => {
    const worksheet = text('/instrumenten/relatiescan/werkblad/');
    expect(worksheet).toContain('Alle 37 vragen op papier');
    expect(worksheet).toContain('G5. Stelt u deze vraag om te proberen?');
    expect(worksheet).toContain('G is het gemiddelde van G1 tot en met G5:');
    expect(worksheet).toMatch(/Omgekeerde vragen: [^.]*\bG5\b/);
    const method = text('/verantwoording/');
    expect(method).toContain(
      'telt 37 vragen: twaalf over betrokkenheid, vier over afhankelijkheid, vijf over doelen',
    );
    expect(method).toContain('gemiddelde van G1 tot en met G5 (');
    expect(text('/instrumenten/')).toContain('Alle 37 vragen op papier');
    expect(read('instrumenten/relatiescan/index.html')).toContain('Stelt u deze vraag om te proberen?');
  });

  it('lists the term with its chapter, and finds it by its English name', () => {
    expect(text('/begrippen/')).toContain('proefbegrip');
    expect(links('/begrippen/', 'main')).toContain('/gids/proefhoofdstuk/');
    expect(words().synonyms['trial notion']).toEqual(['proefbegrip']);
  });

  it('lists the source', () => {
    expect(text('/verantwoording/')).toContain('Proef: Proefnemer e.a. 2026, Journal of Trials 1(1).');
  });

  it('goes deeper where the advice says so', () => {
    expect(read('instrumenten/relatiescan/index.html')).toContain('/gids/proefhoofdstuk/');
  });

  it('lists the tool with what it does, in search too, and brings it to life', () => {
    expect(text('/instrumenten/')).toContain('Een instrument om mee te proberen.1 min');
    expect(page('/instrumenten/weegschaal/').querySelector('main[data-pagefind-body]')).not.toBeNull();
    expect(read('instrumenten/weegschaal/index.html')).toContain('<astro-island');
  });
});

describe('a build that misses one place names it', () => {
  it.each([
    ['the dossier of a case', [CASE_PAGE], "content: no dossier 'made-up'"],
    [
      'the term that a chapter uses',
      [CHAPTER],
      '<Term id="proefbegrip">: content/glossary.yaml has no such term',
    ],
    ['the chapter that advice names', [ADVICE], "names the chapter 'proefhoofdstuk', which has no file"],
    ['the words of a question', [ITEM_CODE], 'item G5 must stand in the form once'],
    ['the item of a question', [itemWords()], "src/model/scan/item.ts has no item 'G5'"],
    ['the address of a tool', [TOOL], "'scale' has no address in src/i18n/routes.ts"],
    ['the page of a tool', [TOOL, TOOL_ROUTE], "'scale' needs its page, src/pages/[...scale].astro"],
  ] as const)('%s', async (_, parts, message) => {
    const copy = await copyWith(...parts);
    try {
      const { code, output } = await copy.build();
      expect(code).not.toBe(0);
      expect(output).toContain(message);
    } finally {
      copy.remove();
    }
  });
});
