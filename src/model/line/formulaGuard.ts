/** What may stand before the beginning of a formula, in a program that skips it, and does not end a cell. */
const SKIPPED = '[ \\f\\v\\u2028\\u2029\\p{Zs}\\p{Default_Ignorable_Code_Point}]*';
/** What a formula begins with, in plain, full-width and small form. */
const START = '[=＝﹦+＋﹢\\-－﹣@＠﹫]';

const FORMULA = new RegExp(`^'*${SKIPPED}${START}`, 'u');
const GUARDED = new RegExp(`^'+${SKIPPED}${START}`, 'u');

/** A first character that ends a cell or a line, which some programs take off before they look further. */
const ENDED = /^'*[\t\r\n]/;
const GUARDED_ENDED = /^'+[\t\r\n]/;

/**
 * A text that no spreadsheet takes for a formula, nor any part of it, should it be split at semicolons, commas, tabs or
 * lines: an apostrophe before whatever begins like one. What looks guarded already gets one more, so that `unguardCell`
 * gives back every text.
 */
export function guardCell(text: string): string {
  const guarded = inCells(text, (cell) => (FORMULA.test(cell) ? `'${cell}` : cell));
  return ENDED.test(text) ? `'${guarded}` : guarded;
}

/** The text that was guarded; any other text as it is. */
export function unguardCell(cell: string): string {
  const text = GUARDED_ENDED.test(cell) ? cell.slice(1) : cell;
  return inCells(text, (part) => (GUARDED.test(part) ? part.slice(1) : part));
}

/** Changes each part of a text that could be a cell of its own. */
function inCells(text: string, change: (cell: string) => string): string {
  return text
    .split(/([;,\t\r\n])/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
