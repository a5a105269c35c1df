import type { TestProject } from 'vitest/node';
import { launchBrowser } from '../../../scripts/lib/launchBrowser.mjs';
import { serveSite } from '../../../scripts/lib/site.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the built site, without a trailing slash. */
    readonly siteUrl: string;
  }
}

/** Serves the built site for the whole run, and stops the run early when it is not built or no browser starts. */
export default async function provideSite(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveSite();
  await (await launchBrowser()).close();
  project.provide('siteUrl', site.url);
  return site.close;
}
