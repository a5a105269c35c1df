import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale, Localized } from '../i18n/locales';
import { localize } from '../i18n/localize';
import type { RouteId } from '../i18n/routes';
import { isRouteId, routeTo } from '../i18n/routes';

/** An instrument with its address. */
export type Tool = Localized<CollectionEntry<'tools'>['data']> & { readonly path: string };

/** The instruments in one language, in their order; one without an address stops the build. */
export async function toolsIn(locale: Locale): Promise<readonly Tool[]> {
  const tools = (await getCollection('tools')).toSorted((a, b) => a.data.order - b.data.order);
  return tools.map(({ data }) => ({
    ...localize(data, locale),
    path: pathOf(data.id, locale),
  }));
}

/** One instrument by the id of its route; an unknown one stops the build. */
export async function toolOf(id: RouteId, locale: Locale): Promise<Tool> {
  const found = (await toolsIn(locale)).find((tool) => tool.id === id);
  if (!found) throw new Error(`content/tools.yaml: no tool '${id}'`);
  return found;
}

function pathOf(id: string, locale: Locale): string {
  if (!isRouteId(id)) throw new Error(`content/tools.yaml: '${id}' has no address in src/i18n/routes.ts`);
  return routeTo(id, locale);
}
