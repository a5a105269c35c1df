const counts = new WeakMap<Request, Map<string, number>>();

/** How often a term has been named on the page that answers this request, this time included: 1 for the first. */
export function countTerm(page: Request, id: string): number {
  const onPage = counts.get(page) ?? new Map<string, number>();
  const count = (onPage.get(id) ?? 0) + 1;
  counts.set(page, onPage.set(id, count));
  return count;
}
