import type { Locale } from '../i18n/locales';
import type { AdditionMark } from './additionMarks';
import { additionMarks } from './additionMarks';
import { casesIn, chaptersIn } from './guide';

/** A page of the guide with the additions that it marks. */
export interface PageAdditions {
  readonly title: string;
  readonly path: string;
  readonly additions: readonly AdditionMark[];
}

/** All additions of this site to the guide, by page, in reading order; pages without any are left out. Two of one id stop the build. */
export async function additionsIn(locale: Locale): Promise<readonly PageAdditions[]> {
  const pages = [...(await chaptersIn(locale)), ...(await casesIn(locale))].map(({ path, entry }) => ({
    title: entry.data.title,
    path,
    additions: additionMarks(entry.body ?? ''),
  }));
  const ids = pages.flatMap(({ additions }) => additions.map(({ id }) => id));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`content: two additions have the id '${twice}'`);
  return pages.filter(({ additions }) => additions.length > 0);
}

/** Whether this is the addition that a reader of the guide meets first: there the sign is explained. */
export async function isFirstAddition(id: string, locale: Locale): Promise<boolean> {
  const [page] = await additionsIn(locale);
  return page?.additions[0]?.id === id;
}
