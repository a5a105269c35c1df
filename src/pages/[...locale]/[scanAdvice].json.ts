import type { APIContext } from 'astro';
import { adviceIn } from '../../collections/scanTexts';
import type { Locale } from '../../i18n/locales';
import { filesOf } from '../../i18n/staticPaths';
import { wordsIn } from '../../i18n/words';
import { foldRoles } from '../../islands/relatiescan/roleFold';

export const getStaticPaths = () => filesOf('scanAdvice');

/** The words of all advice, folded; the Relatiescan asks for them before its result is drawn. */
export const GET = async ({ props: { locale } }: APIContext<{ locale: Locale }>): Promise<Response> =>
  Response.json(foldRoles(await adviceIn(locale), wordsIn(locale).scan.other));
