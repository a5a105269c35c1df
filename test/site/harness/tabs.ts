import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Records } from './records';
import { recordsOf } from './records';
import type { View } from './site';

/** A tab of a browser, on a page of the site or on none yet. */
export interface Tab {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly records: Records;
  /** Gives the tab back: the next test may get it, with nothing left of this one. */
  readonly putBack: () => Promise<void>;
}

/** What cannot change while a tab lives. */
type Kind = `${NonNullable<View['js']>} ${'touch' | 'mouse'}`;

/**
 * Tabs that were put back. A new tab costs the browser a process, which takes four times as long as a page takes in a
 * tab that is there.
 */
const waiting = new WeakMap<Browser, Map<Kind, Tab[]>>();

/** A tab with empty storage and no history. */
export async function takeTab(browser: Browser, view: View, siteUrl: string): Promise<Tab> {
  const kind: Kind = `${view.js ?? 'on'} ${view.touch ? 'touch' : 'mouse'}`;
  const byKind = waiting.get(browser) ?? new Map<Kind, Tab[]>();
  waiting.set(browser, byKind);
  const ready = byKind.get(kind) ?? [];
  byKind.set(kind, ready);
  const tab = ready.pop() ?? (await newTab(browser, view, siteUrl, (clean) => ready.push(clean)));
  Object.values(tab.records).forEach((record: string[]) => record.splice(0));
  return tab;
}

async function newTab(browser: Browser, view: View, siteUrl: string, keep: (tab: Tab) => void): Promise<Tab> {
  const context = await browser.newContext({
    baseURL: siteUrl,
    javaScriptEnabled: view.js !== 'off',
    ...(view.touch && { hasTouch: true, isMobile: true }),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const records = await recordsOf(context, siteUrl);
  const page = await context.newPage();
  const changed = watchForChanges([page, context]);
  const putBack = async () => {
    if (changed() || !(await isEmptied(page, siteUrl))) await context.close();
    else keep(tab);
  };
  const tab: Tab = { page, context, records, putBack };
  return tab;
}

/** What is done to a tab with one of these stays with it for good. */
const LASTING = ['addInitScript', 'exposeBinding', 'exposeFunction', 'grantPermissions', 'setOffline'];

/** Whether anything lasting is done to these from now on. */
function watchForChanges(owners: readonly object[]): () => boolean {
  let changed = false;
  for (const owner of owners) {
    for (const name of LASTING) {
      const original: unknown = Reflect.get(owner, name);
      if (typeof original !== 'function') continue;
      Reflect.set(owner, name, (...args: unknown[]): unknown => {
        changed = true;
        return Reflect.apply(original, owner, args);
      });
    }
  }
  return () => changed;
}

/** A file of the site that runs nothing and keeps nothing. */
const STILL_FILE = '/robots.txt';

/** Takes away all that a test leaves behind in a tab. Returns whether it could. */
async function isEmptied(page: Page, siteUrl: string): Promise<boolean> {
  try {
    const context = page.context();
    for (const other of context.pages()) if (other !== page) await other.close();
    page.removeAllListeners();
    await Promise.all([page.unrouteAll(), context.unrouteAll(), context.clearCookies()]);
    await page.goto(siteUrl + STILL_FILE);
    await page.evaluate(async () => {
      sessionStorage.clear();
      localStorage.clear();
      for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
    });
    await page.mouse.move(0, 0);
    const session = await context.newCDPSession(page);
    await session.send('Page.resetNavigationHistory');
    await session.detach();
    return true;
  } catch {
    return false;
  }
}
