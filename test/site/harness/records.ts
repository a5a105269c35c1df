import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';

/** What a tab said and asked for since it was opened. */
export interface Records {
  /** Everything on the console and every uncaught error, as `kind: text`. */
  readonly consoleMessages: string[];
  /** Violations of the content security policy and of Trusted Types, as `directive: what was blocked (where)`. */
  readonly cspViolations: string[];
  /** Addresses of requests to another origin than the site's. */
  readonly foreignRequests: string[];
  /** Addresses of all requests in order, the page itself first. */
  readonly requests: string[];
}

/** Expects that a page said nothing, kept its policy and asked nothing of others. */
export function expectClean({ consoleMessages, cspViolations, foreignRequests }: Records): void {
  expect({ consoleMessages, cspViolations, foreignRequests }).toEqual({
    consoleMessages: [],
    cspViolations: [],
    foreignRequests: [],
  });
}

/** What Chromium remarks when axe looks at what is laid out and not shown yet. */
const SKIPPED = /^Rendering was performed in a subtree hidden by content-visibility/;

/** Keeps the records of a browser context from now on. */
export async function recordsOf(context: BrowserContext, siteUrl: string): Promise<Records> {
  const consoleMessages: string[] = [];
  const foreignRequests: string[] = [];
  const requests: string[] = [];
  context.on('console', (message) => {
    if (!SKIPPED.test(message.text())) consoleMessages.push(`${message.type()}: ${message.text()}`);
  });
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

async function cspViolationsOf(context: BrowserContext): Promise<string[]> {
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
