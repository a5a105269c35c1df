import type { Locale } from './locales';
import { LOCALES } from './locales';

/** Every page that has no file in content, with its address in each language. Addresses are for ever: a renamed page leaves a redirect. */
const ROUTES = {
  home: { nl: '/' },
  guide: { nl: '/gids/' },
  guidePrint: { nl: '/gids/print/' },
  cases: { nl: '/casussen/' },
  tomorrow: { nl: '/gids/morgen/' },
  tools: { nl: '/instrumenten/' },
  scan: { nl: '/instrumenten/relatiescan/' },
  scanAdvice: { nl: '/instrumenten/relatiescan/adviezen.json' },
  worksheet: { nl: '/instrumenten/relatiescan/werkblad/' },
  line: { nl: '/instrumenten/waarderingslijn/' },
  lineMethod: { nl: '/verantwoording/#de-waarderingslijn' },
  additions: { nl: '/verantwoording/#toevoegingen' },
  glossary: { nl: '/begrippen/' },
  searchWords: { nl: '/zoekwoorden.json' },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export type RouteId = keyof typeof ROUTES;

/** Whether a text is the id of a route. */
export const isRouteId = (id: string): id is RouteId => Object.hasOwn(ROUTES, id);

/** The address of a page in one language. */
export const routeTo = (id: RouteId, locale: Locale): string => ROUTES[id][locale];

/** Id and address of every route in one language. */
export const routesIn = (locale: Locale): readonly (readonly [RouteId, string])[] =>
  Object.entries(ROUTES).map(([id, paths]) => [id as RouteId, paths[locale]]);

/** The address of a chapter by the slug in its frontmatter. */
export const chapterPath = (locale: Locale, slug: string): string => `${routeTo('guide', locale)}${slug}/`;

/** The address of a case by the slug in its frontmatter. */
export const casePath = (locale: Locale, slug: string): string => `${routeTo('cases', locale)}${slug}/`;

/** The address of a page about this site by the slug in its frontmatter. */
export const pagePath = (locale: Locale, slug: string): string => `${routeTo('home', locale)}${slug}/`;

/** The language of a page by its address: the first language at the root, others under their code. */
export function localeOf(path: string): Locale {
  const [, first] = path.split('/');
  return LOCALES.find((locale) => locale === first) ?? LOCALES[0];
}
