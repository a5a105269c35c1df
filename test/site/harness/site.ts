import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { sharedBrowser } from './browser';
import type { Records } from './records';
import { takeTab } from './tabs';

/** How a page is looked at: the width in CSS pixels (1280), the theme (light), and whether scripts run (on). */
export interface View {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly js?: 'on' | 'off';
  /** Whether it is a touch screen (no). */
  readonly touch?: boolean;
  /** Another browser than the one that the tests share. */
  readonly browser?: Browser;
}

/** An open page of the built site with all that it said and asked for, also after moving on to other pages. */
export interface OpenedPage extends Readonly<Records> {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** A page that is given back by hand, where several tests look at it. */
export interface SharedPage extends OpenedPage {
  /** Leaves the page, and gives its tab back with nothing of the tests left in it. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a path of the built site (such as `/gids/`) in a tab as good as new, with empty storage, and waits until the
 * page and its scripts are loaded. Islands that hydrate when visible may still have to: see `hydrated`. A test that needs
 * the page alone opens it with `open` of `it`, in ./test.
 */
export async function openPage(path: string, view: View = {}): Promise<SharedPage> {
  const siteUrl = inject('siteUrl');
  const { page, context, records, putBack } = await takeTab(
    view.browser ?? (await sharedBrowser()),
    view,
    siteUrl,
  );
  await page.setViewportSize({ width: view.width ?? 1280, height: 900 });
  await page.emulateMedia({ ...PLAIN_MEDIA, colorScheme: view.theme ?? 'light' });
  await page.goto(path, { waitUntil: 'load' });
  return { page, context, ...records, close: putBack };
}

const PLAIN_MEDIA = { media: null, reducedMotion: null, forcedColors: null, contrast: null } as const;

/**
 * Waits until every island on the page is live: scrolls to each that still waits to be seen, and back to the top. What is
 * folded away cannot be seen, and waits on.
 */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const waiting = [...document.querySelectorAll('astro-island[ssr]')]
        .map((island) => island.firstElementChild ?? island)
        .find((content) => content.checkVisibility());
      waiting?.scrollIntoView();
      return waiting === undefined;
    },
    undefined,
    // By the clock: a browser without a screen may for once draw no frame until something is asked of it.
    { polling: 50 },
  );
  await page.evaluate(() => scrollTo(0, 0));
}

/** How wide the page is, in CSS pixels: more than its window when it scrolls sideways. */
export const scrollWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

/** Waits until the page has been drawn twice more: what follows upon a scroll or a change of size has happened then. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
