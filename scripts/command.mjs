import { spawn } from 'node:child_process';
import process from 'node:process';
import { PlainError, projectFolder } from './project.mjs';

/**
 * Runs npm with these arguments in the project, and waits for its end. `output: 'hold'` keeps what it prints apart
 * and gives it back; `'show'` prints it as it comes.
 * Gives `{ code, output, seconds }`: the exit code (1 when a signal ended it), the kept output ('' when shown).
 * Throws a PlainError when there is no npm.
 */
export function runNpm(args, { output }) {
  const [program, first, shell] = npmProgram();
  return runUntilEnd(program, [...first, ...args], { output, shell });
}

/** npm as it was started itself, else the one on the PATH, which on Windows is a script that needs a shell. */
function npmProgram() {
  const self = process.env.npm_execpath;
  if (self && /\.c?js$/.test(self)) return [process.execPath, [self], false];
  return process.platform === 'win32' ? ['npm.cmd', [], true] : ['npm', [], false];
}

function runUntilEnd(program, args, { output, shell }) {
  const started = performance.now();
  const hold = output === 'hold';
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      shell,
      stdio: hold ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: environment(hold),
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', ({ message }) =>
      reject(
        new PlainError(
          `npm could not be started (${message}). It comes with Node: install Node 22.12 or newer.`,
        ),
      ),
    );
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString(), seconds: secondsSince(started) }),
    );
  });
}

/** Astro sends nothing about its use; and tools, which see no terminal when their output is held, are told of one. */
function environment(hold) {
  const colour = hold && process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...colour };
}

function secondsSince(started) {
  return (performance.now() - started) / 1000;
}
