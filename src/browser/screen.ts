/** Sets the title of the page, keeping the name of the site after it. */
export function showTitle(title: string): void {
  const site = document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content;
  document.title = site ? `${title} · ${site}` : title;
}

/** Moves focus to an element by its id. */
export const focusOn = (id: string): void => document.getElementById(id)?.focus();
