const asked = new WeakMap<Request, Set<string>>();

/** Whether a page, known by its request, asks for a part for the first time: what it can refer to need stand there once. */
export function firstOnPage(page: Request, part: string): boolean {
  const parts = asked.get(page) ?? new Set();
  asked.set(page, parts);
  if (parts.has(part)) return false;
  parts.add(part);
  return true;
}
