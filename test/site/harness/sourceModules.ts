import type { Page } from 'playwright-core';
import { build } from 'vite';

/** A module with all that it imports as one script, which puts its exports on `globalThis.underTest`. */
export async function scriptOf(module: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry: module, formats: ['iife'], name: 'underTest' } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${module} was not built.`);
  return `${output.output[0].code};globalThis.underTest=underTest;undefined`;
}

/**
 * Runs a script in an open page. It enters through the debugging protocol and not through a script element; all that it
 * does there is held to the page's own policy.
 */
export async function runScript(page: Page, script: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: script });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  } finally {
    await session.detach();
  }
}
