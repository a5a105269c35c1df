import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';

/** How a page is looked at: the width in CSS pixels (1280), the theme (light), and whether scripts run (on). */
export interface View {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly js?: 'on' | 'off';
  /** Whether it is a touch screen (no). */
  readonly touch?: boolean;
}

/** An open page of the built site with all that it said and asked for, also after moving on to other pages. */
export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything on the console and every uncaught error, as `kind: text`. */
  readonly consoleMessages: readonly string[];
  /** Violations of the content security policy and of Trusted Types, as `directive: what was blocked (where)`. */
  readonly cspViolations: readonly string[];
  /** Addresses of requests to another origin than the site's. */
  readonly foreignRequests: readonly string[];
  /** Addresses of all requests in order, the page itself first; empty it with `requests.length = 0`. */
  readonly requests: string[];
  /** Closes the page with its storage. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a path of the built site (such as `/gids/`) in a fresh browser context, with empty storage, and waits until
 * the page and its scripts are loaded. Islands that hydrate when visible may still have to: see `hydrated`.
 */
export async function openPage(browser: Browser, path: string, view: View = {}): Promise<OpenedPage> {
  const siteUrl = inject('siteUrl');
  const context = await browser.newContext({
    baseURL: siteUrl,
    viewport: { width: view.width ?? 1280, height: 900 },
    colorScheme: view.theme ?? 'light',
    javaScriptEnabled: view.js !== 'off',
    ...(view.touch && { hasTouch: true, isMobile: true }),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const records = await recordsOf(context, siteUrl);
  const page = await context.newPage();
  await page.goto(path, { waitUntil: 'load' });
  return { page, context, ...records, close: () => context.close() };
}

/**
 * Waits until every island on the page is live: scrolls to each that still waits to be seen, and back to the top. What is
 * folded away cannot be seen, and waits on.
 */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const waiting = [...document.querySelectorAll('astro-island[ssr]')]
      .map((island) => island.firstElementChild ?? island)
      .find((content) => content.checkVisibility());
    waiting?.scrollIntoView();
    return waiting === undefined;
  });
  await page.evaluate(() => scrollTo(0, 0));
}

type Records = Pick<OpenedPage, 'consoleMessages' | 'cspViolations' | 'foreignRequests' | 'requests'>;

async function recordsOf(context: BrowserContext, siteUrl: string): Promise<Records> {
  const consoleMessages: string[] = [];
  const foreignRequests: string[] = [];
  const requests: string[] = [];
  context.on('console', (message) => consoleMessages.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => consoleMessages.push(`uncaught: ${String(error.error())}`));
  context.on('request', (request) => {
    requests.push(request.url());
    if (isForeign(request.url(), siteUrl)) foreignRequests.push(request.url());
  });
  return { consoleMessages, cspViolations: await cspViolationsOf(context), foreignRequests, requests };
}

function isForeign(url: string, siteUrl: string): boolean {
  const { protocol, origin } = new URL(url);
  return protocol !== 'data:' && protocol !== 'blob:' && origin !== siteUrl;
}

async function cspViolationsOf(context: BrowserContext): Promise<readonly string[]> {
  const violations: string[] = [];
  await context.exposeBinding('__reportCspViolation', (_source, line: string) => violations.push(line));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const place = `${sourceFile || location.pathname}:${lineNumber}`;
      const report = Reflect.get(globalThis, '__reportCspViolation') as (line: string) => void;
      report(`${effectiveDirective}: ${blockedURI} ${sample} (${place})`);
    });
  });
  return violations;
}
