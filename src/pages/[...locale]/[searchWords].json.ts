import type { APIContext } from 'astro';
import { searchWordsIn } from '../../collections/searchWords';
import type { Locale } from '../../i18n/locales';
import { LOCALES } from '../../i18n/locales';
import { routeTo } from '../../i18n/routes';

export function getStaticPaths() {
  return LOCALES.map((locale) => {
    const [, below, searchWords] = /^\/(?:(.+)\/)?(.+)\.json$/.exec(routeTo('searchWords', locale)) ?? [];
    return { params: { locale: below, searchWords }, props: { locale } };
  });
}

/** What search looks for besides a word as typed; a page asks for it when its search is opened. */
export const GET = async ({ props }: APIContext<{ locale: Locale }>): Promise<Response> =>
  Response.json(await searchWordsIn(props.locale));
