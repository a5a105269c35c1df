import type { Locale } from '../i18n/locales';
import type { DossierText } from './dossiers';
import { dossierOf } from './dossiers';
import { casesIn } from './guide';

/** The dossier of a case by the file name of the case; an unknown name stops the build. */
export async function caseDossier(name: string, locale: Locale): Promise<DossierText> {
  const page = (await casesIn(locale)).find(({ id }) => id === name);
  if (!page) throw new Error(`content: no case '${name}'`);
  return dossierOf(page.entry.data.dossier, locale);
}
