import type { Locale } from '../i18n/locales';
import { routeTo } from '../i18n/routes';
import { wordsIn } from '../i18n/words';
import { aboutPagesIn } from './aboutPages';
import { casesIn, chaptersIn } from './guide';
import { toolsIn } from './tools';

/** A group of pages in the menu and the register. */
export interface MenuSection {
  readonly title: string;
  /** Its own page. */
  readonly path: string;
  readonly pages: readonly MenuPage[];
}

interface MenuPage {
  readonly title: string;
  readonly path: string;
}

/** The sections that the menu leads to, with the pages in each. */
export async function menuOf(locale: Locale): Promise<readonly MenuSection[]> {
  const { site, reference } = wordsIn(locale);
  const [chapters, cases, tools] = await Promise.all([chaptersIn(locale), casesIn(locale), toolsIn(locale)]);
  return [
    {
      title: site.sections.guide,
      path: routeTo('guide', locale),
      pages: chapters.map(({ path, entry }) => ({ title: entry.data.title, path })),
    },
    {
      title: site.sections.cases,
      path: routeTo('cases', locale),
      pages: cases.map(({ path, entry }) => ({ title: entry.data.title, path })),
    },
    {
      title: site.sections.tools,
      path: routeTo('tools', locale),
      pages: tools.map(({ title, path }) => ({ title, path })),
    },
    { title: reference.glossary.title, path: routeTo('glossary', locale), pages: [] },
  ];
}

/** The pages to look something up in: the terms, and what this site says about itself. */
export async function aboutMenuOf(locale: Locale): Promise<readonly MenuPage[]> {
  const about = await aboutPagesIn(locale);
  return [
    { title: wordsIn(locale).reference.glossary.title, path: routeTo('glossary', locale) },
    ...about.map(({ path, entry }) => ({ title: entry.data.title, path })),
  ];
}
