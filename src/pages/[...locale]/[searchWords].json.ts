import type { APIContext } from 'astro';
import { searchFile } from '../../components/page/searchFile';
import type { Locale } from '../../i18n/locales';
import { filesOf } from '../../i18n/staticPaths';

export const getStaticPaths = () => filesOf('searchWords');

/** The words of search; a page asks for them when its search is opened. */
export const GET = async ({ props }: APIContext<{ locale: Locale }>): Promise<Response> =>
  Response.json(await searchFile(props.locale));
