import { parseHTML } from 'linkedom';

const REFERENCES = ['aria-controls', 'aria-describedby', 'aria-labelledby', 'for', 'headers'];

/**
 * The HTML of several pages, each in an element with its name as `data-part` and its path as `data-path`, as one
 * document: headings one level lower, ids with the name of their part before them, links from part to part within the
 * document, and on every link to another page its address, after `host`. No scripts, nor what needs them; islands
 * stay as they were drawn.
 */
export function oneDocument(html: string, host: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const live of document.querySelectorAll('script, .needs-script')) live.remove();
  for (const island of document.querySelectorAll('astro-island')) island.replaceWith(...island.childNodes);
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    lowerHeadings(part);
    prefixIds(part, `${part.dataset['part']}-`);
  }
  for (const link of document.querySelectorAll('a[href^="/"]')) aimLink(link, host);
  return document.body.innerHTML;
}

/** The title of a part becomes a heading of the second level. Others keep their element, which style sheets go by. */
function lowerHeadings(part: Element): void {
  for (const heading of part.querySelectorAll('h2, h3'))
    heading.setAttribute('aria-level', String(Number(heading.tagName.slice(1)) + 1));
  for (const title of part.querySelectorAll('h1')) {
    const lower = part.ownerDocument.createElement('h2');
    lower.className = 'part-title';
    lower.append(...title.childNodes);
    title.replaceWith(lower);
  }
}

/** Ids in a sprite stay: style sheets and every part refer to them. */
function prefixIds(part: Element, prefix: string): void {
  const named = [...part.querySelectorAll('[id]')].filter((element) => !element.closest('.sprite'));
  const ids = new Set(named.map(({ id }) => id));
  const renamed = (id: string) => (ids.has(id) ? prefix + id : id);
  for (const element of part.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (REFERENCES.includes(name)) element.setAttribute(name, value.split(' ').map(renamed).join(' '));
      else if (value.startsWith('#')) element.setAttribute(name, `#${renamed(value.slice(1))}`);
      else if (value.includes('url(#'))
        element.setAttribute(
          name,
          value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${renamed(id)})`),
        );
  for (const element of named) element.id = prefix + element.id;
}

function aimLink(link: Element, host: string): void {
  const href = link.getAttribute('href') ?? '';
  const [path = '', anchor] = href.split('#');
  const part = link.ownerDocument.querySelector<HTMLElement>(`[data-path="${path}"]`)?.dataset['part'];
  if (part === undefined) link.setAttribute('data-address', host + href);
  else link.setAttribute('href', anchor === undefined ? `#${part}` : `#${part}-${anchor}`);
}
