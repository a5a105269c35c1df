/** What a spreadsheet begins a formula with, in plain, full-width and small form; and what it skips before looking. */
const START = '=＝﹦+＋﹢\\-－﹣@＠﹫\\t\\r\\n';
/** Spaces and unseen characters that may stand before it: none of them ends a cell. */
const SKIPPED = '[ \\f\\v\\u2028\\u2029\\p{Zs}\\p{Default_Ignorable_Code_Point}]*';
/** Where a cell begins, whichever of the separators a program reads with. */
const CELL = '(^|[;,\\t\\r\\n])';

const FORMULA = new RegExp(`${CELL}(?='*${SKIPPED}[${START}])`, 'gu');
const GUARDED = new RegExp(`${CELL}'(?='*${SKIPPED}[${START}])`, 'gu');

/**
 * A text that no spreadsheet takes for a formula, nor any part of it, should it be split at semicolons, commas, tabs or
 * lines: an apostrophe before whatever begins like one. What looks guarded already gets one more, so that `unguardCell`
 * gives back every text.
 */
export const guardCell = (text: string): string => text.replace(FORMULA, "$1'");

/** The text that was guarded; any other text as it is. */
export const unguardCell = (cell: string): string => cell.replace(GUARDED, '$1');
