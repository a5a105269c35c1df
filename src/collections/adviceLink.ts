/** A page that goes deeper than a piece of advice. */
export interface AdviceLink {
  readonly kind: 'chapter' | 'case';
  readonly title: string;
  readonly path: string;
}

interface NamedPages {
  readonly chapter?: string;
  readonly case?: string;
}

/**
 * The page that a piece of advice names by its file name, `pages` being keyed `chapter verval` or `case hr-ssc`: its case
 * before its chapter; undefined where it names none. A name without a page stops the build.
 */
export function adviceLink(
  adviceId: string,
  named: NamedPages,
  pages: ReadonlyMap<string, AdviceLink>,
): AdviceLink | undefined {
  const links = (['case', 'chapter'] as const).flatMap((kind) => {
    const name = named[kind];
    if (name === undefined) return [];
    const link = pages.get(`${kind} ${name}`);
    if (!link)
      throw new Error(`content/advice.yaml: '${adviceId}' names the ${kind} '${name}', which has no file`);
    return [link];
  });
  return links[0];
}
