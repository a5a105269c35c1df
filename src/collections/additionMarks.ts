/** An addition of this site to the guide, as a text marks it: its anchor, and what it is about in a few words. */
export interface AdditionMark {
  readonly id: string;
  readonly about: string;
}

/**
 * The additions that the text of a page marks, in its order: `<Added id about>`, and `<Note lead added>`, whose lead is its
 * name. Throws on a mark without a name or an id.
 */
export function additionMarks(body: string): readonly AdditionMark[] {
  return [...body.matchAll(/<(Added|Note)\b((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].flatMap(
    ([tag, kind, list = '']) => {
      const { id, about, lead, added } = attributesOf(list);
      const mark = kind === 'Added' ? { id, about } : { id: added, about: lead };
      if (kind === 'Note' && added === undefined) return [];
      if (!mark.id || !mark.about) throw new Error(`${tag}: an addition needs an id and a name`);
      return [{ id: mark.id, about: mark.about }];
    },
  );
}

const attributesOf = (list: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries([...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
