/** What an anchor of a page looks like: a short name, without the point that every link with answers has. */
const ANCHOR = /^[\w-]{0,40}$/;

/**
 * Takes the fragment out of the address bar and returns it without `#`, so that a screen on a wall shows no answers.
 * Empty without one, and for an anchor, which stays.
 */
export function takeFragment(): string {
  const fragment = location.hash.slice(1);
  if (document.getElementById(fragment) || ANCHOR.test(fragment)) return '';
  if (fragment) history.replaceState(history.state, '', location.pathname);
  return fragment;
}

/** The address of this page with a fragment. */
export const addressWith = (fragment: string): string => `${location.origin}${location.pathname}#${fragment}`;

/** Calls `onFragment` when the reader opens another fragment on this page. Returns the stop. */
export function watchFragment(onFragment: (fragment: string) => void): () => void {
  const listen = () => {
    const fragment = takeFragment();
    if (fragment) onFragment(fragment);
  };
  addEventListener('hashchange', listen);
  return () => removeEventListener('hashchange', listen);
}
