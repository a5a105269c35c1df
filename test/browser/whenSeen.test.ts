import { afterEach, expect, it, vi } from 'vitest';
import whenSeen from '../../src/browser/whenSeen';

type Sight = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

afterEach(() => vi.unstubAllGlobals());

/** A page with one island: what the reader sees, the frames to come, and how often the island came to life. */
function islandOnPage() {
  const frames: (() => void)[] = [];
  const page = {
    see: undefined as unknown as (seen: boolean) => void,
    frames,
    observed: 0,
    loaded: 0,
    alive: 0,
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
  const load = () => {
    page.loaded += 1;
    return Promise.resolve(() => void (page.alive += 1));
  };
  whenSeen(load, {}, { children: [{}] } as unknown as HTMLElement);
  return page;
}

it('asks for nothing before the island is seen, nor in the frame in which it is', () => {
  const page = islandOnPage();
  page.see(false);
  expect(page.frames).toHaveLength(0);
  page.see(true);
  expect([page.frames.length, page.loaded]).toEqual([1, 0]);
});

it('comes to life once, after the frame in which it is seen', async () => {
  const page = islandOnPage();
  page.see(true);
  page.see(true);
  expect(page.frames).toHaveLength(1);
  page.frames[0]?.();
  await vi.waitFor(() => expect(page.alive).toBe(1));
  expect(page.loaded).toBe(1);
});
