import { searchWordsIn } from '../../collections/searchWords';
import type { Locale } from '../../i18n/locales';
import { routeTo } from '../../i18n/routes';
import { wordsIn } from '../../i18n/words';

/** What search asks for when it is opened, in one language: the words it looks for, and those it shows what it found with. */
export async function searchFile(locale: Locale): Promise<unknown> {
  const { hit, hits, groups } = wordsIn(locale).search;
  return {
    ...(await searchWordsIn(locale)),
    hit,
    hits,
    groups: [
      { under: routeTo('guide', locale), name: groups.guide },
      { under: routeTo('cases', locale), name: groups.cases },
      { under: routeTo('tools', locale), name: groups.tools },
      { under: routeTo('glossary', locale), name: groups.glossary },
      { under: routeTo('home', locale), name: groups.other },
    ],
  };
}
