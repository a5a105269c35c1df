import type { Locale } from '../i18n/locales';
import { LOCALES } from '../i18n/locales';
import { routesIn } from '../i18n/routes';
import { aboutPagesIn } from './aboutPages';
import { casesIn, chaptersIn } from './guide';

/** A page in one of the languages. */
export interface Twin {
  readonly locale: Locale;
  readonly path: string;
}

/**
 * The page at an address in every language, its own included; empty for the page for unknown addresses, which the site has
 * once. A page that a language does not have stops the build.
 */
export async function twinsOf(path: string): Promise<readonly Twin[]> {
  const pages = await Promise.all(
    LOCALES.map(async (locale) => ({ locale, paths: await pathsById(locale) })),
  );
  const id = pages.flatMap(({ paths }) => [...paths]).find(([, address]) => address === path)?.[0];
  if (id === undefined) return [];
  return pages.map(({ locale, paths }) => {
    const twin = paths.get(id);
    if (twin === undefined)
      throw new Error(`content: the page at ${path} has no twin in '${locale}': there is no ${id} in it`);
    return { locale, path: twin };
  });
}

/** The address of every page in one language, by an id that is the same in all of them. */
async function pathsById(locale: Locale): Promise<ReadonlyMap<string, string>> {
  const [chapters, cases, about] = await Promise.all([
    chaptersIn(locale),
    casesIn(locale),
    aboutPagesIn(locale),
  ]);
  return new Map([
    ...routesIn(locale),
    ...chapters.map(({ id, path }) => [`chapter '${id}'`, path] as const),
    ...cases.map(({ id, path }) => [`case '${id}'`, path] as const),
    ...about.map(({ id, path }) => [`page '${id}'`, path] as const),
  ]);
}
