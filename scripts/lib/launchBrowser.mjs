import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { bundledChromium } from './bundledChromium.mjs';
import { PlainError } from './project.mjs';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

/**
 * Starts a headless Chromium. It takes the first that starts of: the program named by CHROMIUM_PATH (then nothing
 * else is tried), an installed Chrome or Chromium, Playwright's own, the one from `@sparticuz/chromium`.
 * `pageCache` is whether it keeps pages that were left and shows them again as they were, as browsers do for readers
 * (off). Playwright does not see such a page arrive: go with history.back() there.
 * Throws a PlainError, saying what was tried and which variable to set, when none starts.
 * @param {{ pageCache?: 'on' | 'off' }} options
 */
export async function launchBrowser({ pageCache = 'off' } = {}) {
  const failures = [];
  for (const find of programFinders()) {
    const program = await find();
    if (program === undefined) continue;
    try {
      return await startProgram(program, pageCache);
    } catch (error) {
      failures.push(`  ${program.executablePath}: ${String(error?.message ?? error).split('\n', 1)[0]}`);
    }
  }
  throw new PlainError(noBrowserMessage(failures));
}

/** Functions that give a program and the environment variables that it needs besides, or undefined. */
function programFinders() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return [() => ({ executablePath: chosen })];
  return [
    () => existing(installedPlaces().find((place) => existsSync(place))),
    () => existing(chromium.executablePath()),
    bundledChromium,
  ];
}

function existing(executablePath) {
  return executablePath && existsSync(executablePath) ? { executablePath } : undefined;
}

function installedPlaces() {
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
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function startProgram({ executablePath, env = {} }, pageCache) {
  const kept = {
    args: [...ARGUMENTS, '--enable-bfcache', '--enable-features=BackForwardCache'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  };
  return chromium.launch({
    executablePath,
    ...(pageCache === 'on' ? kept : { args: ARGUMENTS }),
    env: { ...process.env, ...env },
  });
}

function noBrowserMessage(failures) {
  return [
    'A Chromium or Chrome is needed, and none could be started on this machine.',
    failures.length > 0 ? `Tried:\n${failures.join('\n')}` : 'None was found.',
    'Set CHROMIUM_PATH to the program of a Chromium or Chrome, for instance CHROMIUM_PATH=/usr/bin/chromium.',
    'On Linux x64 `npm ci` brings one along; on other platforms one has to be installed.',
  ].join('\n');
}
