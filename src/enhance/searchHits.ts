import type { ExcerptPart, FoundPage, Group, Place } from './search';

/** The pages found of one group. */
export interface FoundGroup {
  readonly name: string;
  readonly pages: readonly FoundPage[];
}

const MAX_PAGES = 6;
const MAX_PLACES = 4;

/** What is shown of the pages found: for each group that has any its best pages, and the best places of those. */
export function groupPages(pages: readonly FoundPage[], groups: readonly Group[]): readonly FoundGroup[] {
  const groupOf = ({ path }: FoundPage) => groups.find(({ under }) => path.startsWith(under));
  return groups
    .map((group) => ({
      name: group.name,
      pages: pages
        .filter((page) => groupOf(page) === group)
        .slice(0, MAX_PAGES)
        .map((page) => ({ ...page, places: page.places.slice(0, MAX_PLACES) })),
    }))
    .filter((found) => found.pages.length > 0);
}

/** How many places these groups show. */
export const placeCount = (groups: readonly FoundGroup[]): number =>
  groups.flatMap(({ pages }) => pages).reduce((sum, { places }) => sum + places.length, 0);

/** A group as a heading and a list of its pages with their places. */
export const groupElement = ({ name, pages }: FoundGroup): HTMLElement =>
  element('section', element('h3', name), element('ul', ...pages.map(pageElement)));

function pageElement({ title, path, places }: FoundPage): HTMLElement {
  const top = places.find((place) => place.path === path);
  const sections = places.filter((place) => place !== top);
  return element(
    'li',
    link(title, path, 'search-page'),
    ...(top ? [excerptElement(top.excerpt)] : []),
    ...(sections.length > 0 ? [element('ul', ...sections.map(placeElement))] : []),
  );
}

const placeElement = ({ title, path, excerpt }: Place): HTMLElement =>
  element('li', link(title, path, 'search-place'), excerptElement(excerpt));

const excerptElement = (parts: readonly ExcerptPart[]): HTMLElement =>
  element('p', ...parts.map(({ text, found }) => (found ? element('mark', text) : text)));

function link(text: string, href: string, className: string): HTMLElement {
  const made = document.createElement('a');
  made.href = href;
  made.className = className;
  made.append(text);
  return made;
}

function element(name: string, ...children: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
