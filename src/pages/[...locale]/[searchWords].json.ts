import type { APIContext } from 'astro';
import { searchWordsIn } from '../../collections/searchWords';
import type { Locale } from '../../i18n/locales';
import { filesOf } from '../../i18n/staticPaths';

export const getStaticPaths = () => filesOf('searchWords');

/** What search looks for besides a word as typed; a page asks for it when its search is opened. */
export const GET = async ({ props }: APIContext<{ locale: Locale }>): Promise<Response> =>
  Response.json(await searchWordsIn(props.locale));
