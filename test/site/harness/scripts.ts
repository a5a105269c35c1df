import type { Page } from 'playwright-core';

/** Keeps back what a page asks for under these addresses, until `release` is called. */
export async function holdBack(page: Page, addresses: string): Promise<{ readonly release: () => void }> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(addresses, async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}
