import { existsSync, readdirSync } from 'node:fs';
import { clickActions, keyActions } from './actions.ts';
import type { Driver, Engine } from './driver.ts';
import { WINDOW } from './driver.ts';
import type { Program } from './program.ts';
import { findProgram, freePort, startProgram } from './program.ts';
import { PATIENCE, until } from './until.ts';

/** The property that holds the reference to an element in the answers of WebDriver. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const ENVIRONMENT = {
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
};

/** WebKitGTK over WebDriver on a screen that is not there; undefined where it, or Xvfb, is not installed. */
export async function startWebKit(): Promise<Engine | undefined> {
  const [driverPath, screenPath, browserPath] = [
    findProgram('WebKitWebDriver'),
    findProgram('Xvfb'),
    findBrowser(),
  ];
  if (!driverPath || !screenPath || !browserPath) return undefined;
  const programs: Program[] = [];
  const close = async () => {
    for (const program of programs.toReversed()) await program.stop();
  };
  try {
    const display = `:${90 + (process.pid % 900)}`;
    programs.push(await startProgram(screenPath, () => [display, '-screen', '0', '1600x1200x24']));
    await until('the screen', () => existsSync(`/tmp/.X11-unix/X${display.slice(1)}`) || undefined);
    const port = await freePort();
    const driver = await startProgram(driverPath, () => [`--port=${port}`], {
      ...ENVIRONMENT,
      DISPLAY: display,
    });
    programs.push(driver);
    return { ...(await engineAt(`http://127.0.0.1:${port}`, browserPath, driver)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function engineAt(
  address: string,
  browserPath: string,
  driver: Program,
): Promise<Omit<Engine, 'close'>> {
  const send = sender(address);
  await until('WebKit', () => send('GET', '/status'));
  const probe = await newSession(send, browserPath);
  await send('DELETE', `/session/${probe.id}`);
  return { name: 'WebKit', version: probe.version, open: () => openWindow(send, browserPath, driver) };
}

function findBrowser(): string | undefined {
  const folder = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => /^webkit2?gtk-/.test(name)) : [];
  return findProgram(...versions.toSorted().map((name) => `${folder}/${name}/MiniBrowser`));
}

type Send = <Value>(method: string, path: string, body?: object) => Promise<Value>;

/** Sends a command of WebDriver and gives its value; throws what the browser says is wrong. */
const sender =
  (address: string): Send =>
  async (method, path, body) => {
    const answer = await fetch(address + path, {
      method,
      signal: AbortSignal.timeout(PATIENCE),
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value as never;
  };

async function newSession(send: Send, binary: string) {
  const args = ['--automation', '--enable-write-console-messages-to-stdout=true'];
  const { sessionId, capabilities } = await send<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } },
  });
  return { id: sessionId, version: capabilities.browserVersion };
}

async function openWindow(send: Send, binary: string, program: Program): Promise<Driver> {
  const printed = program.lines.length;
  const { id } = await newSession(send, binary);
  const command = <Value>(method: string, path: string, body?: object) =>
    send<Value>(method, `/session/${id}${path}`, body);
  const evaluate = (expression: string) =>
    command<string>('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  await fitWindow(command, evaluate);
  const act = async (actions: readonly object[]) => void (await command('POST', '/actions', { actions }));
  return {
    goto: async (url) => void (await command('POST', '/url', { url })),
    back: async () => void (await command('POST', '/back')),
    reload: async () => void (await command('POST', '/refresh')),
    evaluate,
    press: (keys) => act(keyActions(keys)),
    click: (x, y) => act(clickActions(x, y)),
    chooseFile: async (selector, path) => {
      const found = await command<Record<string, string>>('POST', '/element', {
        using: 'css selector',
        value: selector,
      });
      await command('POST', `/element/${found[ELEMENT]}/value`, { text: path });
    },
    screenshot: async () => Buffer.from(await command<string>('GET', '/screenshot'), 'base64'),
    print: () => Promise.resolve(undefined),
    complaints: () => program.lines.slice(printed).filter(isComplaint),
    close: async () => void (await command('DELETE', '')),
  };
}

/** What its window has around the page differs from system to system: measured once, then taken into account. */
async function fitWindow(command: Send, evaluate: Driver['evaluate']): Promise<void> {
  await command('POST', '/window/rect', { x: 0, y: 0, ...WINDOW });
  const [width = 0, height = 0] = (await evaluate('`${innerWidth} ${innerHeight}`')).split(' ').map(Number);
  await command('POST', '/window/rect', {
    x: 0,
    y: 0,
    width: 2 * WINDOW.width - width,
    height: 2 * WINDOW.height - height,
  });
}

/** It does not know `manifest-src`, and says so on every page. */
const isComplaint = (line: string): boolean =>
  /^CONSOLE .*\b(?:WARN|ERROR)\b/.test(line) && !/'manifest-src'/.test(line);
