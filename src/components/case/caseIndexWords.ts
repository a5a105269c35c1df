import { casesIn } from '../../collections/guide';
import type { Locale } from '../../i18n/locales';
import { wordsIn } from '../../i18n/words';
import { capital, fill, numberWord } from '../../model/text/fill';

/** The words of the index of cases that tell how many there are. */
export async function caseIndexWords(
  locale: Locale,
): Promise<{ readonly lede: string; readonly list: string }> {
  const { numberWords, cases } = wordsIn(locale);
  const count = numberWord((await casesIn(locale)).length, numberWords);
  const { lede, list } = cases.index;
  return { lede: fill(lede, { Count: capital(count) }), list: fill(list, { count }) };
}
