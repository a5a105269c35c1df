import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { benchLine } from './benchLine.mjs';
import { benchScan } from './benchScan.mjs';
import { launchBrowser } from './lib/launchBrowser.mjs';
import { inProject, reportError } from './lib/project.mjs';
import { serveSite } from './lib/site.mjs';
import { cssOf, fontsOf, measureFile, scriptsAtOnce, scriptsOf } from './pageWeight.mjs';

const COLUMNS = ['html', 'html br', 'css br', 'script br', '+ islands', 'fonts'];

/** `npm run bench`: weights of the pages of the built site, and times in a browser. */
async function bench() {
  const site = await serveSite();
  let browser;
  try {
    printWeights();
    browser = await launchBrowser();
    await benchScan(browser, site.url);
    await benchLine(browser, site.url);
  } finally {
    await browser?.close();
    await site.close();
  }
}

/** The weight of every page in kB of 1,000 bytes; br is Brotli at its best. */
function printWeights() {
  const rows = pages().map((page) => [page, weightOf(page)]);
  const width = Math.max(...rows.map(([page]) => page.length));
  printLine(width, '', COLUMNS);
  for (const [page, weight] of rows) printLine(width, page, weight.map(kilobytes));
  const heaviest = COLUMNS.map((_, index) => Math.max(...rows.map(([, weight]) => weight[index])));
  printLine(width, 'heaviest', heaviest.map(kilobytes));
}

function pages() {
  return readdirSync(inProject('dist'), { recursive: true })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.split(sep).join('/')}`)
    .sort();
}

/** The bytes of one page in the order of COLUMNS. */
function weightOf(page) {
  const { bytes, brotli, text } = measureFile(page);
  const brotliOf = (files) => files.reduce((sum, file) => sum + measureFile(file).brotli, 0);
  const fontBytes = fontsOf(text).reduce((sum, file) => sum + measureFile(file).bytes, 0);
  return [
    bytes,
    brotli,
    brotliOf(cssOf(text)),
    brotliOf(scriptsAtOnce(text)),
    brotliOf(scriptsOf(text)),
    fontBytes,
  ];
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

function printLine(width, name, cells) {
  console.log(`${name.padEnd(width)}${cells.map((cell) => cell.padStart(11)).join('')}`);
}

await bench().catch(reportError);
