import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { BrowserProgram } from './bundledChromium.ts';
import { bundledChromium } from './bundledChromium.ts';

const launchArguments = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

/** What a browser is started with. */
export interface BrowserOptions {
  /**
   * Whether the browser keeps pages that were left and shows them again as they were, as it does for readers (off).
   * Playwright does not see such a page arrive: go with history.back() there.
   */
  readonly pageCache?: 'on' | 'off';
}

/**
 * Starts a headless Chromium. It takes the first that starts of: the program named by CHROMIUM_PATH (then nothing
 * else is tried), an installed Chrome or Chromium, Playwright's own, the one from `@sparticuz/chromium`.
 * Throws, saying what was tried and which variable to set, when none starts.
 */
export async function launchBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const failures: string[] = [];
  for (const find of programFinders()) {
    const program = await find();
    if (program === undefined) continue;
    try {
      return await startProgram(program, options);
    } catch (error) {
      failures.push(`  ${program.executablePath}: ${firstLine(error)}`);
    }
  }
  throw new Error(noBrowserMessage(failures));
}

let shared: Promise<Browser> | undefined;

/** The browser of all tests of one worker; it ends with the worker. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

type ProgramFinder = () => BrowserProgram | undefined | Promise<BrowserProgram | undefined>;

function programFinders(): readonly ProgramFinder[] {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return [() => ({ executablePath: chosen })];
  return [installedBrowser, playwrightBrowser, bundledChromium];
}

function installedBrowser(): BrowserProgram | undefined {
  return existing(installedPlaces().find((place) => existsSync(place)));
}

function playwrightBrowser(): BrowserProgram | undefined {
  return existing(chromium.executablePath());
}

function existing(executablePath: string | undefined): BrowserProgram | undefined {
  return executablePath && existsSync(executablePath) ? { executablePath } : undefined;
}

function installedPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function startProgram(
  { executablePath, env }: BrowserProgram,
  { pageCache = 'off' }: BrowserOptions,
): Promise<Browser> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath,
    args:
      pageCache === 'on'
        ? [...launchArguments, '--enable-bfcache', '--enable-features=BackForwardCache']
        : launchArguments,
    ...(pageCache === 'on' ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    env: { ...Object.fromEntries(inherited), ...env },
  });
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
}

function noBrowserMessage(failures: readonly string[]): string {
  const tried = failures.length > 0 ? `Tried:\n${failures.join('\n')}` : 'None was found.';
  return [
    'The browser tests need a Chromium or Chrome, and none could be started on this machine.',
    tried,
    'Set CHROMIUM_PATH to the program of a Chromium or Chrome, for instance CHROMIUM_PATH=/usr/bin/chromium.',
    'On Linux x64 `npm ci` brings one along; on other platforms one has to be installed.',
  ].join('\n');
}
