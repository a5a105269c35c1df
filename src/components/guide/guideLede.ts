import { chaptersIn } from '../../collections/guide';
import type { Locale } from '../../i18n/locales';
import { wordsIn } from '../../i18n/words';
import { capital, fill, numberWord } from '../../model/text/fill';

/** What the guide is for, with the number of its chapters in words. */
export async function guideLede(locale: Locale): Promise<string> {
  const { guide, numberWords } = wordsIn(locale);
  const { length } = await chaptersIn(locale);
  return fill(guide.index.lede, { Count: capital(numberWord(length, numberWords)) });
}
