import { copyText } from '../browser/clipboard';

/** How long the message stays, in milliseconds: long enough to be read, gone before it is in the way. */
const MESSAGE_TIME = 4000;

/** Makes the link beside a heading copy its address too, and says in the live region of the page whether that succeeded. */
export function copyHeadingLinks(): void {
  const said = document.querySelector<HTMLElement>('[data-copied]');
  if (!said) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (message: string) => {
    clearTimeout(timer);
    said.textContent = message;
    timer = setTimeout(() => (said.textContent = ''), MESSAGE_TIME);
  };
  document.addEventListener('click', async ({ target }) => {
    const link =
      target instanceof Element && target.closest<HTMLAnchorElement>('a.heading-link, a.copies-address');
    if (!link) return;
    const { copied = '', failed = '' } = said.dataset;
    say((await copyText(link.href)) ? copied : failed);
  });
}
