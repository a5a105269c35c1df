/** A browser engine that runs: its name and version, fresh windows, and how to stop it. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /** A window 1280 px wide, with empty storage. */
  readonly open: () => Promise<Driver>;
  readonly close: () => Promise<void>;
}

/**
 * One window of an engine, and what a reader's hands do in it. A key is a character or a name of the UI Events standard
 * such as `Tab`, `ArrowDown`, with modifiers before it as in `Control+z`.
 */
export interface Driver {
  /** Opens an address and waits until it is loaded. */
  readonly goto: (url: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** The value of an expression in the page, which must be a string. */
  readonly evaluate: (expression: string) => Promise<string>;
  readonly press: (keys: readonly string[]) => Promise<void>;
  /** Presses the main button at this place of the window, in CSS pixels. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** Hands a file to the file field that fits the selector. */
  readonly chooseFile: (selector: string, path: string) => Promise<void>;
  readonly screenshot: () => Promise<Buffer>;
  /** The page on paper as a PDF; undefined where the engine cannot. */
  readonly print: () => Promise<Buffer | undefined>;
  /** What the console said since the window was opened: warnings, errors, and what the policy blocked. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** The width and height of a window, in CSS pixels. */
export const WINDOW = { width: 1280, height: 900 } as const;
