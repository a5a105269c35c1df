import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './browser.ts';
import { serveFolder } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the built site, without a trailing slash. */
    readonly siteUrl: string;
  }
}

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** Serves the built site for the whole run, and stops the run early when it is not built or no browser starts. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${dist}/index.html`)) {
    throw new Error('The site is not built yet: run `npm run build` first.');
  }
  await (await launchBrowser()).close();
  const server = await serveFolder(dist);
  project.provide('siteUrl', server.url);
  return server.close;
}
