const FORMULA = /^[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * A text cell that no spreadsheet takes for a formula: an apostrophe before one that starts with = + - @, a tab or a
 * carriage return. A cell that looks guarded already gets one more, so that `unguardCell` gives back every text.
 */
export const guardCell = (text: string): string =>
  FORMULA.test(text) || GUARDED.test(text) ? `'${text}` : text;

/** The text that was guarded; any other text as it is. */
export const unguardCell = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
