import type { APIContext } from 'astro';
import { adviceFile } from '../../components/tool/adviceFile';
import type { Locale } from '../../i18n/locales';
import { filesOf } from '../../i18n/staticPaths';

export const getStaticPaths = () => filesOf('scanAdvice');

/** The words of all advice; the Relatiescan asks for them before its result is drawn. */
export const GET = async ({ props }: APIContext<{ locale: Locale }>): Promise<Response> =>
  Response.json(await adviceFile(props.locale));
