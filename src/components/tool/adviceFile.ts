import { adviceIn } from '../../collections/scanTexts';
import type { Locale } from '../../i18n/locales';
import { wordsIn } from '../../i18n/words';
import { foldRoles } from '../../islands/relatiescan/roleFold';

/** The words of all advice in one language, folded, as the Relatiescan unfolds them. */
export const adviceFile = async (locale: Locale): Promise<unknown> =>
  foldRoles(await adviceIn(locale), wordsIn(locale).scan.other);
