import { capital } from '../model/text/fill';
import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale, Localized } from '../i18n/locales';
import { localize } from '../i18n/localize';
import { dateAfter } from '../model/line/datedIncident';
import type { Timeline } from '../model/line/timeline';
import { emptyTimeline } from '../model/line/timeline';

export type LineText = Localized<CollectionEntry<'lines'>['data']>;

/** An appreciation line of ours by its id, in one language; an unknown id stops the build. */
export async function lineOf(id: string, locale: Locale): Promise<LineText> {
  const found = (await getCollection('lines')).find(({ data }) => data.id === id);
  if (!found) throw new Error(`content: no line '${id}'`);
  return localize(found.data, locale);
}

/** The month at which a line of ours begins when it is put on a calendar: chosen, for the guide names none. */
const FIRST_MONTH = '2025-01';

/** A line of ours on the calendar, as the reader's own would be. */
export function lineTimeline({ until, start, incidents }: LineText, name: string): Timeline {
  const dateOf = (month: number) => dateAfter(FIRST_MONTH, month, 'month');
  return {
    ...emptyTimeline(FIRST_MONTH, dateOf(until)),
    name,
    start,
    incidents: incidents.map(({ at, solvedAt, kind, sign, weight, hits, title }, index) => ({
      id: `i${index + 1}`,
      date: dateOf(at),
      kind,
      sign,
      weight,
      hits,
      ...(solvedAt === undefined ? {} : { solvedOn: dateOf(solvedAt) }),
      note: capital(title),
    })),
  };
}
