import type { Locale } from '../i18n/locales';
import { routeTo } from '../i18n/routes';
import { wordsIn } from '../i18n/words';
import { casesIn, chaptersIn } from './guide';

/** A group of pages in the menu and the register. */
export interface MenuSection {
  readonly title: string;
  readonly pages: readonly { readonly title: string; readonly path: string }[];
}

/** What the reader can go to: only pages that exist. */
export async function menuOf(locale: Locale): Promise<readonly MenuSection[]> {
  const { site, scan } = wordsIn(locale);
  const [chapters, cases] = await Promise.all([chaptersIn(locale), casesIn(locale)]);
  return [
    {
      title: site.sections.guide,
      pages: chapters.map(({ path, entry }) => ({ title: entry.data.title, path })),
    },
    {
      title: site.sections.cases,
      pages: cases.map(({ path, entry }) => ({ title: entry.data.title, path })),
    },
    { title: site.sections.tools, pages: [{ title: scan.title, path: routeTo('scan', locale) }] },
  ];
}
