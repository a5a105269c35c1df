/** What can be said of an island whose scripts are not there. */
export type IslandState = 'waits' | 'failed' | 'again';

/** Where the page keeps the words, see components/IslandMessage. */
const TEMPLATE = 'eiland-bericht';

/**
 * Says beside an island how it is with its scripts, in place of what was said before; nothing without a state. A press
 * on its buttons tries again, or loads the page anew.
 */
export function sayOf(island: HTMLElement, state: IslandState | undefined, retry?: () => void): void {
  const before = island.nextElementSibling;
  if (before?.matches('.island-message')) before.remove();
  const message = state && messageOf(state);
  if (!message) return;
  message.querySelector('[data-retry]')?.addEventListener('click', () => retry?.());
  message.querySelector('[data-reload]')?.addEventListener('click', () => location.reload());
  island.after(message);
}

function messageOf(state: IslandState): Element | undefined {
  const template = document.getElementById(TEMPLATE);
  if (!(template instanceof HTMLTemplateElement)) return undefined;
  const message = template.content.firstElementChild?.cloneNode(true) as Element | undefined;
  message?.setAttribute('role', state === 'waits' ? 'status' : 'alert');
  for (const part of message?.querySelectorAll<HTMLElement>('[data-when]') ?? [])
    if (!part.dataset['when']?.split(' ').includes(state)) part.remove();
  return message;
}
