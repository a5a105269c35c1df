import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { launchBrowser } from './lib/launchBrowser.mjs';
import { inProject, projectFolder, reportError } from './lib/project.mjs';
import { serveSite } from './lib/site.mjs';

const WIDTHS = [360, 768, 1280, 1920];
const THEMES = ['light', 'dark'];
const FOLDER = inProject('.cache', 'shots');

/** `npm run shots -- /path/ ...`: pictures of pages of the built site and a print of each, into .cache/shots/. */
async function shoot(paths) {
  mkdirSync(FOLDER, { recursive: true });
  const site = await serveSite();
  const browser = await launchBrowser();
  try {
    for (const path of paths) await shootPage(browser, site.url + path, `${FOLDER}/${nameOf(path)}`);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The path as a file name: /gids/verval/ becomes gids-verval, / becomes home. */
function nameOf(path) {
  return path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home';
}

async function shootPage(browser, url, name) {
  for (const width of WIDTHS) await shootThemes(browser, url, width, name);
  await printPage(browser, url, `${name}.pdf`);
}

async function shootThemes(browser, url, width, name) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  await wakeIslands(page);
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    const file = `${name}-${width}-${colorScheme}.png`;
    await page.screenshot({ path: file, fullPage: true });
    console.log(relative(projectFolder, file));
  }
  await page.close();
}

/** Walks down the page once, so that what starts when it is seen has started, and back. */
async function wakeIslands(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 900) {
    await page.evaluate((to) => scrollTo(0, to), top);
    await page.waitForTimeout(50);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForLoadState('networkidle');
}

async function printPage(browser, url, file) {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true, tagged: true });
  console.log(relative(projectFolder, file));
  await page.close();
}

const paths = process.argv.slice(2);
await shoot(paths.length > 0 ? paths : ['/']).catch(reportError);
