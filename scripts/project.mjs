import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever the current one is. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** The absolute path of a place in the project, from its path inside it. */
export function inProject(...names) {
  return join(projectFolder, ...names);
}

/** A JSON file of the project, or undefined when it is absent or damaged. */
export function readJson(...names) {
  try {
    return JSON.parse(readFileSync(inProject(...names), 'utf8'));
  } catch {
    return undefined;
  }
}

/** A plain message that ends the command: `reportError` prints it as it is, without a stack. */
export class PlainError extends Error {}

/** Prints an error and lets the command end with exit code 1. */
export function reportError(error) {
  console.error(`\n${error instanceof PlainError ? error.message : error.stack}`);
  process.exitCode = 1;
}
