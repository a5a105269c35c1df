import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import whenSeen from '../../src/enhance/whenSeen';

type Sight = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

const WORDS = `<template id="eiland-bericht"><div class="island-message">
  <p data-when="waits">waits</p><p data-when="failed">failed</p><p data-when="again">again</p>
  <div data-when="failed again"><button data-retry>retry</button><button data-reload data-when="again">reload</button></div>
</div></template>`;

/** A page with one island: what the reader sees, the frames to come, and what becomes of its scripts. */
function islandOnPage(options: { value?: string } = {}) {
  const frames: (() => void)[] = [];
  const page = {
    see: undefined as unknown as (seen: boolean) => void,
    frames,
    observed: 0,
    loaded: 0,
    alive: 0,
    answer: undefined as unknown as (outcome: 'come' | 'fail') => Promise<void>,
  };
  class Observer {
    constructor(sight: Sight) {
      page.see = (isIntersecting) => {
        if (page.observed > 0) sight([{ isIntersecting }]);
      };
    }
    observe = () => (page.observed += 1);
    disconnect = () => (page.observed = 0);
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  document.body.innerHTML = `${WORDS}<div id="island"><form><button id="go">go</button><button aria-disabled="false">own</button></form></div>`;
  const island = document.getElementById('island')!;
  const load = () => {
    page.loaded += 1;
    return new Promise<() => void>((resolve) => {
      page.answer = async (outcome) => {
        if (outcome === 'fail')
          island.dispatchEvent(new Event('astro:hydration-error', { cancelable: true }));
        resolve(() => (outcome === 'come' ? void (page.alive += 1) : undefined));
        await vi.advanceTimersByTimeAsync(0);
      };
    });
  };
  whenSeen(load, options, island);
  const seen = async () => {
    page.see(true);
    frames.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { page, island, seen };
}

const message = () => document.querySelector('body > .island-message');
const said = () => [...(message()?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent);
const press = (selector: string) => document.querySelector<HTMLElement>(selector)!.click();
const dead = (island: HTMLElement) => island.querySelector('#go')?.getAttribute('aria-disabled');

it('asks for nothing before the island is seen, nor in the frame in which it is', () => {
  const { page } = islandOnPage();
  page.see(false);
  expect(page.frames).toHaveLength(0);
  page.see(true);
  expect([page.frames.length, page.loaded]).toEqual([1, 0]);
});

it('comes to life once, after the frame in which it is seen, without a word', async () => {
  const { page, island, seen } = islandOnPage();
  await seen();
  page.see(true);
  await page.answer('come');
  await vi.advanceTimersByTimeAsync(5000);
  expect([page.loaded, page.alive, page.frames.length, message(), dead(island)]).toEqual([
    1,
    1,
    0,
    null,
    null,
  ]);
});

it('waits for a media query that does not hold yet', async () => {
  const query = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal('matchMedia', () => query);
  const { page, seen } = islandOnPage({ value: '(prefers-reduced-motion: no-preference)' });
  expect(page.observed).toBe(0);
  query.dispatchEvent(new Event('change'));
  await seen();
  expect(page.loaded).toBe(1);
});

it('says that buttons do not work yet when the scripts are slow, and takes it back', async () => {
  const { page, island, seen } = islandOnPage();
  await seen();
  await vi.advanceTimersByTimeAsync(999);
  expect(message()).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect([said(), message()?.getAttribute('role'), dead(island)]).toEqual([['waits'], 'status', 'true']);
  await page.answer('come');
  expect([message(), dead(island)]).toEqual([null, null]);
  expect(island.querySelector('[aria-disabled]')?.textContent).toBe('own');
});

it('says so at once to whoever presses one, and sends nothing', async () => {
  const { island, seen } = islandOnPage();
  await seen();
  const submit = new Event('submit', { cancelable: true, bubbles: true });
  island.querySelector('form')!.dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
  press('#go');
  expect(said()).toEqual(['waits']);
});

it('says that scripts did not come, and tries again when asked to', async () => {
  const { page, island, seen } = islandOnPage();
  await seen();
  await page.answer('fail');
  expect([said(), message()?.getAttribute('role')]).toEqual([['failed'], 'alert']);
  expect(document.querySelector('body > .island-message [data-reload]')).toBeNull();
  press('body > .island-message [data-retry]');
  await page.answer('fail');
  expect(said()).toEqual(['again']);
  expect(document.querySelector('body > .island-message [data-reload]')).not.toBeNull();
  press('body > .island-message [data-retry]');
  await page.answer('come');
  expect([page.loaded, page.alive, message(), dead(island)]).toEqual([3, 1, null, null]);
  expect(document.activeElement).toBe(island.firstElementChild);
});
