/** What this plugin needs of an element and of the visit that Sätteri makes to it. */
interface Heading {
  readonly properties?: Readonly<Record<string, unknown>>;
}
interface Visit<Node> {
  readonly textContent: (node: Node) => string;
  readonly setProperty: (node: Node, key: string, value: unknown) => void;
}

/**
 * Gives every heading of a page an id of ASCII letters, digits and hyphens, before Astro would set one that keeps
 * diacritics. A heading that is ASCII already gets the id that Astro gives; the second of the same name ends in `-1`.
 */
export function asciiHeadingIds() {
  const used = new Set<string>();
  return {
    name: 'ascii-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit<Node extends Heading>(node: Node, visit: Visit<Node>): void {
        if (typeof node.properties?.['id'] === 'string') return;
        visit.setProperty(node, 'id', numbered(asciiSlug(visit.textContent(node)), used));
      },
    },
  };
}

/** A heading as an anchor: `Hoe één partij reageert?` becomes `hoe-een-partij-reageert`. */
export const asciiSlug = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_\s-]/g, '')
    .replace(/\s/g, '-');

/** The slug itself the first time, then with the first number that no heading has. */
function numbered(slug: string, used: Set<string>): string {
  let id = slug;
  for (let count = 1; used.has(id); count += 1) id = `${slug}-${count}`;
  used.add(id);
  return id;
}
