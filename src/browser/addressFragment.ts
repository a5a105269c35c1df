import { propertyOf } from '../model/property';

/** What an anchor of a page looks like: a short name, without the point that every link with answers has. */
const ANCHOR = /^[\w-]{0,40}$/;

/** The name under which an entry of the browser's history holds the link that was opened in it. */
const OPENED = 'openedLink';

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

/**
 * Calls `onFragment` when the reader opens another fragment on this page, and `onEntry` with the link that an entry of the
 * history holds, or without one, when Back or Forward lands on it. Returns the stop.
 */
export function watchFragment(
  onFragment: (fragment: string) => void,
  onEntry: (link: string | undefined) => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const listen = () => {
    const fragment = takeFragment();
    if (fragment) onFragment(fragment);
  };
  addEventListener('hashchange', listen, { signal });
  addEventListener('popstate', ({ state }) => onEntry(linkIn(state)), { signal });
  return () => stop.abort();
}

/** Holds a link in this entry of the history: it survives a reload and Back, and no storage is touched. */
export const holdLink = (link: string): void =>
  history.replaceState({ ...(history.state as object | null), [OPENED]: link }, '');

/** The link that this entry of the history holds; undefined without one. */
export const heldLink = (): string | undefined => linkIn(history.state);

function linkIn(state: unknown): string | undefined {
  const link = propertyOf(state, OPENED);
  return typeof link === 'string' ? link : undefined;
}
