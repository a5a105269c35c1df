import { existsSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { cssOf, fontsOf, measureFile, scriptsAtOnce, scriptsOf } from './pageWeight.mjs';
import { benchLine } from './benchLine.mjs';
import { benchScan } from './benchScan.mjs';
import { inProject, PlainError, reportError } from './project.mjs';

const COLUMNS = ['html', 'html br', 'css br', 'script br', '+ islands', 'fonts'];

/** `npm run bench`: the weight of every page of the built site in kB of 1,000 bytes; br is Brotli at its best. */
function bench() {
  if (!existsSync(inProject('dist', 'index.html')))
    throw new PlainError('Build the site first: npm run build.');
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

try {
  bench();
  await benchScan();
  await benchLine();
} catch (error) {
  reportError(error);
}
