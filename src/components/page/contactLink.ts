/** Where a contact leads: to a mail program, to a page, or nowhere when it is neither a mail address nor one of `https`. */
export function contactLink(contact: string): string | undefined {
  if (/^[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+$/.test(contact)) return `mailto:${contact}`;
  return /^https:\/\/[^\s/]/.test(contact) ? contact : undefined;
}
