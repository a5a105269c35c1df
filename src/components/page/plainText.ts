import { parseHTML } from 'linkedom';

/** The text of a piece of HTML, without its markup and with single spaces. */
export const plainText = (html: string): string =>
  (parseHTML(`<p>${html}</p>`).document.querySelector('p')?.textContent ?? '').replace(/\s+/g, ' ').trim();
