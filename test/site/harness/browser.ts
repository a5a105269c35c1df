import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../scripts/lib/launchBrowser.mjs';

let shared: Promise<Browser> | undefined;

/** The browser of all tests of one worker; it ends with the worker. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}
