import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../scripts/lib/launchBrowser.mjs';
import type { Driver, Engine } from './driver.ts';
import { WINDOW } from './driver.ts';

/** The Chromium of the browser tests. Throws when there is none. */
export async function startChromium(): Promise<Engine> {
  const browser = await launchBrowser();
  return {
    name: 'Chromium',
    version: browser.version(),
    open: () => openWindow(browser),
    close: () => browser.close(),
  };
}

async function openWindow(browser: Browser): Promise<Driver> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'nl-NL' });
  const page = await context.newPage();
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    back: async () => void (await page.goBack({ waitUntil: 'load' })),
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    evaluate: (expression) => page.evaluate(expression),
    press: async (keys) => {
      for (const key of keys) await page.keyboard.press(key === ' ' ? 'Space' : key);
    },
    click: (x, y) => page.mouse.click(x, y),
    chooseFile: (selector, path) => page.locator(selector).setInputFiles(path),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4' }),
    complaints: () => complaints,
    close: () => context.close(),
  };
}
