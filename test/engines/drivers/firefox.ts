import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clickActions, keyActions } from './actions.ts';
import type { Bidi } from './bidi.ts';
import { connectBidi } from './bidi.ts';
import type { Driver, Engine } from './driver.ts';
import { WINDOW } from './driver.ts';
import type { Program } from './program.ts';
import { findProgram, startProgram } from './program.ts';
import { until } from './until.ts';

/** Quiet, in Dutch, and with downloads put away in the folder of the profile. */
const settingsIn = (home: string): Readonly<Record<string, unknown>> => ({
  'app.update.enabled': false,
  'browser.download.dir': home,
  'browser.download.folderList': 2,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'nl-NL',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
});

/** Firefox over WebDriver BiDi; undefined where it is not installed. FIREFOX_PATH names one that is not on the PATH. */
export async function startFirefox(): Promise<Engine | undefined> {
  const path = findProgram(process.env['FIREFOX_PATH'] || 'firefox', 'firefox-esr');
  if (path === undefined) return undefined;
  const program = await startProgram(path, firefoxArguments);
  try {
    return await engineOf(program);
  } catch (error) {
    await program.stop();
    throw error;
  }
}

async function engineOf(program: Program): Promise<Engine> {
  const address = await until('the address of Firefox', () =>
    program.lines.map((line) => /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1]).find(Boolean),
  );
  const bidi = await connectBidi(`${address}/session`);
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  return {
    name: 'Firefox',
    version: capabilities.browserVersion,
    open: () => openWindow(bidi),
    close: async () => {
      bidi.close();
      await program.stop();
    },
  };
}

async function firefoxArguments(home: string): Promise<readonly string[]> {
  const lines = Object.entries(settingsIn(home)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(home, 'user.js'), lines.join(''));
  return ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', '0'];
}

interface LogEntry {
  readonly level: string;
  readonly text: string | null;
  readonly source: { readonly context?: string };
}
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string; readonly sharedId?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

async function openWindow(bidi: Bidi): Promise<Driver> {
  const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext', {});
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    userContext,
  });
  await bidi.send('browsingContext.setViewport', { context, viewport: WINDOW });
  const complaints: string[] = [];
  bidi.on('log.entryAdded', (params) => {
    const { level, text, source } = params as unknown as LogEntry;
    if (source.context === context && ['warn', 'error'].includes(level)) complaints.push(text ?? '');
  });
  const valueOf = async (expression: string) => {
    const answer = await bidi.send<Evaluated>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  };
  const act = async (actions: readonly object[]) =>
    void (await bidi.send('input.performActions', { context, actions }));
  return {
    goto: async (url) =>
      void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    back: async () => {
      await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
      await until('the page before', async () => {
        const { value } = await valueOf('document.readyState');
        return value === 'complete' || undefined;
      });
    },
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    evaluate: async (expression) => (await valueOf(expression)).value ?? '',
    press: (keys) => act(keyActions(keys)),
    click: (x, y) => act(clickActions(x, y)),
    chooseFile: async (selector, path) => {
      const { sharedId } = await valueOf(`document.querySelector(${JSON.stringify(selector)})`);
      await bidi.send('input.setFiles', { context, element: { sharedId }, files: [path] });
    },
    screenshot: async () => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    print: async () => {
      const page = { width: 21, height: 29.7 };
      const { data } = await bidi.send<{ data: string }>('browsingContext.print', { context, page });
      return Buffer.from(data, 'base64');
    },
    complaints: () => complaints,
    close: async () => void (await bidi.send('browser.removeUserContext', { userContext })),
  };
}
