import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever the current one is. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The absolute path of a place in the project, from its path inside it. */
export const inProject = (...names) => join(projectFolder, ...names);

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

/** npm as it was started itself, else the one on the PATH. */
const self = process.env.npm_execpath ?? '';
const NPM = /npm-cli\.c?js$/.test(self) ? `"${process.execPath}" "${self}"` : 'npm';

/**
 * Runs npm with these words in the project, and waits for its end. With `hold` it keeps what npm prints, else npm prints
 * it itself. Gives `{ code, output, seconds }`: the exit code (1 when a signal ended it) and what was kept.
 */
export function runNpm(words, { hold = false } = {}) {
  const started = performance.now();
  // Tools see no terminal when their output is held: they are told of one.
  const colour = hold && process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  const child = spawn(`${NPM} ${words}`, {
    cwd: projectFolder,
    shell: true,
    stdio: hold ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...colour },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) =>
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: output.trim(), seconds: (performance.now() - started) / 1000 }),
    ),
  );
}
