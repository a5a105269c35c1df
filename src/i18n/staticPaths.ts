import type { Locale } from './locales';
import { LOCALES } from './locales';
import type { RouteId } from './routes';
import { routeTo } from './routes';

/** The page of a route in each language, for `getStaticPaths` in `src/pages/[...id].astro`. */
export const pathsTo = (id: RouteId) =>
  LOCALES.map((locale) => ({ params: { [id]: restOf(routeTo(id, locale)) }, props: { locale } }));

/** The file of a route in each language, for `getStaticPaths` in `src/pages/[...locale]/[name].json.ts`. */
export const filesOf = (id: RouteId) =>
  LOCALES.map((locale) => {
    const [, below, name] = /^\/(?:(.+)\/)?(.+)\.json$/.exec(routeTo(id, locale)) ?? [];
    return { params: { locale: below, [id]: name }, props: { locale } };
  });

/** The pages that content has in each language, for `getStaticPaths` in `src/pages/[...name].astro`. */
export async function pathsOf<Page extends Readonly<{ path: string }>>(
  name: string,
  pagesIn: (locale: Locale) => Promise<readonly Page[]>,
) {
  const inEach = LOCALES.map(async (locale) =>
    (await pagesIn(locale)).map((page) => ({
      params: { [name]: restOf(page.path) },
      props: { locale, page },
    })),
  );
  return (await Promise.all(inEach)).flat();
}

/** An address without the slashes at its ends, as Astro takes it; undefined for the root. */
const restOf = (path: string): string | undefined => path.replace(/^\/|\/$/g, '') || undefined;
