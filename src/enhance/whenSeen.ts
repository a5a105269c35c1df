/** Fetches the scripts of an island, and gives what brings it to life. */
type Load = () => Promise<() => void | Promise<void>>;

/** For so long, in ms, the scripts of an island may be on their way without a word about it. */
const PATIENCE = 1000;

/**
 * `client:seen`: an island comes to life once the reader sees it, and after the frame in which that happens. Its scripts
 * then come after the text and its letters: a slow phone would read later, were they asked for before the first paint.
 * With a media query as its value it does so only where that holds. Until it lives its fields can be used, for islands
 * take over what was filled in; its buttons say that they do not work yet. When the scripts do not come, that is said,
 * with a way to try again.
 */
export default function whenSeen(load: Load, { value }: { value?: unknown }, island: HTMLElement): void {
  const query = typeof value === 'string' && value !== '' ? matchMedia(value) : undefined;
  if (query?.matches === false)
    query.addEventListener('change', () => whenSeen(load, {}, island), { once: true });
  else watchFor(island, bringer(load, island));
}

// An island above this script is whole: it need not wait for the end of the page, which slow scripts hold up.
for (const island of document.querySelectorAll('astro-island[await-children]'))
  if (island.lastChild?.nodeValue === 'astro:end') island.removeAttribute('await-children');

function watchFor(island: HTMLElement, bring: () => void): void {
  const sight = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    sight.disconnect();
    requestAnimationFrame(() => setTimeout(bring));
  });
  for (const child of island.children) sight.observe(child);
}

/** Tries to bring the island to life, and says how that goes. */
function bringer(load: Load, island: HTMLElement): () => Promise<void> {
  const wait = waitIn(island);
  let failures = 0;
  return async function bring() {
    const slow = setTimeout(() => failures === 0 && wait.say(), PATIENCE);
    const alive = await comeToLife(load, island);
    clearTimeout(slow);
    if (!alive) return sayOf(island, failures++ === 0 ? 'failed' : 'again', () => void bring());
    wait.end();
    sayOf(island, undefined);
    if (failures > 0) leadTo(island.firstElementChild);
  };
}

/** Astro tells of scripts that do not come by an event, and then gives what does nothing. */
async function comeToLife(load: Load, island: HTMLElement): Promise<boolean> {
  let alive = true;
  const failed = (event: Event) => {
    alive = false;
    event.preventDefault();
  };
  island.addEventListener('astro:hydration-error', failed);
  const hydrate = await load();
  island.removeEventListener('astro:hydration-error', failed);
  if (alive) await hydrate();
  return alive;
}

/** Until the wait ends nothing is sent, and `say`, or a press on a button, says that the buttons do not work yet. */
function waitIn(island: HTMLElement): Readonly<{ say: () => void; end: () => void }> {
  const buttons = [...island.querySelectorAll('button:not([aria-disabled])')];
  const say = () => {
    if (island.querySelector('button, input')) sayOf(island, 'waits');
    for (const button of buttons) button.setAttribute('aria-disabled', 'true');
  };
  const keep = (event: Event) => {
    if (event.type === 'submit') event.preventDefault();
    else if (event.target instanceof Element && event.target.closest('button')) say();
  };
  for (const type of ['submit', 'click']) island.addEventListener(type, keep);
  return {
    say,
    end: () => {
      for (const type of ['submit', 'click']) island.removeEventListener(type, keep);
      for (const button of buttons) button.removeAttribute('aria-disabled');
    },
  };
}

/** The button that tried again is gone: the focus goes to what it brought. */
function leadTo(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** What can be said of an island whose scripts are not there. */
type IslandState = 'waits' | 'failed' | 'again';

/** Where the page keeps the words, see components/IslandMessage. */
const TEMPLATE = 'eiland-bericht';

/**
 * Says beside an island how it is with its scripts, in place of what was said before; nothing without a state. A press
 * on its buttons tries again, or loads the page anew.
 */
function sayOf(island: HTMLElement, state: IslandState | undefined, retry?: () => void): void {
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
