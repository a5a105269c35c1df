/** What the address of a result has in it, however it is written: a point and the letter of its kind. */
const LIKE_A_LINK = /(\.|%(25)*2e)s/i;

/**
 * On the page that is not there: finds a shared result in its address, where a mail program wrote the `#` in another way, and
 * offers to open it with the answers behind a `#` again. A damaged one leads to the tool too, which says what is wrong.
 */
export async function offerLostLink(): Promise<void> {
  const offer = document.querySelector<HTMLElement>('[data-shared-result]');
  const address = location.pathname + location.search;
  if (!offer || !LIKE_A_LINK.test(address)) return;
  const { lostCode } = await import('./lostCode');
  const code = lostCode(address);
  if (code === undefined) return;
  offer.querySelector('a')?.setAttribute('href', `${offer.dataset['sharedResult']}#${code}`);
  offer.hidden = false;
}
